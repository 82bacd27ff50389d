package io.firewarden.embedded;

import java.util.List;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a collection answers a query: by one index, by one for each alternative of an
 * {@code $or}, or by reading all its documents.
 *
 * @param plan one index
 * @param union indexes for alternatives, when there is no plan
 */
record Search(Document query, @Nullable Plan plan, List<Plan> union) {

	/** Reading by an index all of whose entries are read must save this much. */
	private static final int CLEARLY = 4;

	static Search of(List<Index<Object>> indexes, Document query, Document sort, int limit) {
		var plan = Planner.plan(indexes, query, sort, limit).orElse(null);
		if (plan != null && !plan.readsAll()) {
			return new Search(query, plan, List.of());
		}
		var union = Planner.union(indexes, query);
		if (plan != null && CLEARLY * union.stream().mapToLong(Plan::estimate).sum() > plan.estimate()) {
			union = List.of();
		}
		return new Search(query, union.isEmpty() ? plan : null, union);
	}

	boolean readsAllDocuments() {
		return plan == null && union.isEmpty();
	}

	/** Whether the documents come as the query sorts them. */
	boolean sorts() {
		return plan != null && plan.sorts();
	}

	/** Each position once. */
	Stream<Object> positions() {
		return (plan != null) ? plan.positions() : union.stream().flatMap(Plan::positions).distinct();
	}

	/** What must be matched with each document. */
	Document rest() {
		return (plan != null) ? plan.rest() : query;
	}

}
