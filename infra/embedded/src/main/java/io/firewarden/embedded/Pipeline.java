package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an aggregation that a collection answers by its indexes:
 * {@code $match}, then {@code $sort}. The stages are taken out of the command, and the
 * first reading of the collection in it gets their result.
 */
final class Pipeline {

	/** These stages leave stored documents alone; others write into what they get. */
	private static final Set<String> HARMLESS = Set.of("$match", "$group", "$sort", "$skip", "$limit", "$count",
			"$project", "$sortByCount", "$unwind");

	private static final ScopedValue<Pipeline> CURRENT = ScopedValue.newInstance();

	private final String collection;

	private final List<Document> stages;

	private Document query = DocumentCollection.NOTHING;

	private Document sort = DocumentCollection.NOTHING;

	private int taken;

	private @Nullable List<Document> rows;

	private boolean begun;

	private Pipeline(String collection, List<Document> stages) {
		this.collection = collection;
		this.stages = stages;
		if (stage(taken, "$match") instanceof Document match) {
			this.query = match;
			this.taken++;
		}
		if (stage(taken, "$sort") instanceof Document order && !order.isEmpty()) {
			this.sort = order;
			this.taken++;
		}
	}

	/** The pipeline of an aggregation, unless it is malformed. */
	static Optional<Pipeline> of(Document command) {
		if (!(command.get("aggregate") instanceof String collection)
				|| !(command.get("pipeline") instanceof List<?> stages)) {
			return Optional.empty();
		}
		List<Document> documents = new ArrayList<>();
		for (Object stage : stages) {
			if (!(stage instanceof Document document) || document.size() != 1) {
				return Optional.empty();
			}
			documents.add(document);
		}
		return Optional.of(new Pipeline(collection, documents));
	}

	private @Nullable Object stage(int number, String name) {
		return (number < stages.size()) ? stages.get(number).get(name) : null;
	}

	String collection() {
		return collection;
	}

	boolean isHarmless() {
		return stages.stream().allMatch((stage) -> HARMLESS.containsAll(stage.keySet()));
	}

	Document query() {
		return query;
	}

	Document sort() {
		return sort;
	}

	/** How many documents will be taken, 0 for all. */
	int limit() {
		int skip = (stage(taken, "$skip") instanceof Number number) ? number.intValue() : 0;
		Object limit = stage((skip > 0) ? taken + 1 : taken, "$limit");
		return (limit instanceof Number number) ? skip + number.intValue() : 0;
	}

	/** The same command without the stages that the collection does. */
	Document rest(Document command) {
		var rest = new Document(command);
		rest.put("pipeline", stages.subList(taken, stages.size()));
		return rest;
	}

	/**
	 * What drivers make of "count the documents".
	 * @return skip, limit and the id of the one row; empty for any other pipeline
	 */
	Optional<Count> count() {
		if (!sort.isEmpty()) {
			return Optional.empty();
		}
		int next = taken;
		int skip = 0;
		int limit = 0;
		if (stage(next, "$skip") instanceof Number number) {
			skip = number.intValue();
			next++;
		}
		if (stage(next, "$limit") instanceof Number number) {
			limit = number.intValue();
			next++;
		}
		if (next != stages.size() - 1 || !(stage(next, "$group") instanceof Document group) || group.size() != 2
				|| !group.containsKey("_id")) {
			return Optional.empty();
		}
		Object id = group.get("_id");
		String field = group.keySet().stream().filter((one) -> !one.equals("_id")).findFirst().orElseThrow();
		boolean sum = group.get(field) instanceof Document accumulator && accumulator.size() == 1
				&& Integer.valueOf(1).equals(accumulator.get("$sum"));
		return (sum && (id == null || id instanceof Number)) ? Optional.of(new Count(skip, limit, id, field))
				: Optional.empty();
	}

	/**
	 * What a facet asks: how many documents there are for each value of a field, or of
	 * some fields.
	 * @return empty when the next stage is anything else
	 */
	Optional<Groups> groups() {
		return sort.isEmpty() && stage(taken, "$group") instanceof Document group ? Groups.of(query, group)
				: Optional.empty();
	}

	/** The groups stand for the stages that make them. */
	void take(List<Document> groups) {
		rows = groups;
		taken++;
	}

	record Count(int skip, int limit, @Nullable Object id, String field) {
	}

	<T> T with(Supplier<T> work) {
		return ScopedValue.where(CURRENT, this).call(work::get);
	}

	/** What the pipeline that runs has left to this collection, once. */
	static Optional<Stream<Document>> begin(DocumentCollection collection) {
		if (!CURRENT.isBound() || CURRENT.get().begun
				|| !CURRENT.get().collection.equals(collection.getCollectionName())) {
			return Optional.empty();
		}
		var current = CURRENT.get();
		current.begun = true;
		return Optional.of((current.rows != null) ? current.rows.stream()
				: collection.begin(current.query, current.sort, current.limit()));
	}

}
