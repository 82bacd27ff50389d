package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;

/**
 * Chooses the index that has the fewest entries to read. How many there are is counted,
 * which costs two descents of the map.
 */
final class Planner {

	private Planner() {
	}

	/**
	 * The best plan; none when no index has anything to say to this query.
	 * @param limit how many documents are wanted, 0 for all
	 */
	static Optional<Plan> plan(List<Index<Object>> indexes, Document query, Document sort, int limit) {
		var filter = Filter.of(query);
		List<Plan> plans = new ArrayList<>();
		for (Index<Object> one : indexes) {
			if (one instanceof OrderedIndex index) {
				var bounds = new Bounds(index, filter);
				var plan = bounds.plan(query, sort);
				if (bounds.isOneKey()) {
					return Optional.of(plan);
				}
				if (bounds.isUsable() && (bounds.isHelpful() || plan.sorts())) {
					plans.add(plan);
				}
			}
		}
		if (plans.size() < 2) {
			return plans.stream().findFirst();
		}
		long fewest = plans.stream().mapToLong(Plan::estimate).min().orElse(0);
		return plans.stream().min(Comparator.comparingDouble((plan) -> cost(plan, sort, limit, fewest)));
	}

	/**
	 * Plans that together find what one alternative of an {@code $or} asks for; none when
	 * an alternative has no index.
	 */
	static List<Plan> union(List<Index<Object>> indexes, Document query) {
		for (Filter.Part part : Filter.of(query).parts()) {
			if (part.query().get("$or") instanceof Collection<?> alternatives
					&& alternatives.stream().allMatch(Document.class::isInstance)) {
				var plans = alternatives.stream()
					.map((one) -> plan(indexes, (Document) one, DocumentCollection.NOTHING, 0))
					.toList();
				if (plans.stream().allMatch(Optional::isPresent)) {
					return plans.stream().map(Optional::get).toList();
				}
			}
		}
		return List.of();
	}

	/**
	 * Documents to be read: from an index that sorts only as many as make the page, if
	 * those of the query are spread evenly over it.
	 */
	private static double cost(Plan plan, Document sort, int limit, long fewest) {
		double entries = plan.estimate();
		if (sort.isEmpty()) {
			return entries;
		}
		if (!plan.sorts()) {
			return 1.5 * entries;
		}
		if (limit == 0) {
			return entries;
		}
		return Math.min(entries, plan.isExact() ? limit : limit * entries / Math.max(1, fewest));
	}

}
