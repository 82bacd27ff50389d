package io.firewarden.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents like agencies, and what the lists, facets and writes of the platform ask. */
final class StoreQuestions {

	private static final int BULK = 200;

	private final Random random = new Random(7);

	private final int size;

	StoreQuestions(int size) {
		this.size = size;
	}

	/**
	 * One kind of question.
	 *
	 * @param few whether it wants few of the documents: then an index must save most of
	 * the work
	 */
	record Question(String name, boolean few, Asking asking) {
	}

	/** Fails when the answer is wrong. */
	@FunctionalInterface
	interface Asking {

		void ask(MongoCollection<Document> of);

	}

	static void createIndexes(MongoCollection<Document> collection) {
		collection.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
		collection.createIndex(Indexes.ascending("body.brigade", "body.verdict", "body.registered"));
		collection.createIndex(Indexes.ascending("body.brigade", "body.name"));
		collection.createIndex(Indexes.ascending("body.name"));
		collection.createIndex(Indexes.ascending("group"));
		collection.createIndex(Indexes.descending("updatedAt"));
		collection.createIndex(Indexes.ascending("body.kinds"));
	}

	static Document document(int i) {
		return new Document("_id", id(i)).append("version", 1L)
			.append("code", "C" + i)
			.append("group", "G" + i / 10)
			.append("body",
					new Document("name", "内江市" + Integer.toString(i * 7919 % 1_000_003, 36) + "消防技术服务有限公司")
						.append("brigade", brigade(i))
						.append("verdict", List.of("ELIGIBLE", "INELIGIBLE", "UNDETERMINED").get(i % 3))
						.append("registered", i % 4 > 0)
						.append("kinds", (i % 2 == 0) ? List.of("MAINT_TEST") : List.of("MAINT_TEST", "ASSESS"))
						.append("address", "四川省内江市" + "某街道".repeat(10) + i)
						.append("scope", "消防设施维护保养检测；消防安全评估".repeat(6)))
			.append("updatedAt", new Date(1_646_000_000_000L + 1000L * (i * 31L % 100_000)));
	}

	private static String id(int i) {
		return "91511000MA%08d".formatted(i);
	}

	private static String brigade(int i) {
		return "51100" + i % 7;
	}

	private int any() {
		return this.random.nextInt(this.size);
	}

	List<Question> all() {
		return List.of(new Question("by id", false, (of) -> expect(1, of.find(Filters.eq("_id", id(any()))))),
				new Question("update if the version fits", false, this::updateIfUnchanged),
				new Question("equality, 10 found", true,
						(of) -> expect(10, of.find(Filters.eq("group", "G" + any() / 10)))),
				new Question("$in of 20 codes", true, (of) -> expect(20, of.find(Filters.in("code",
						this.random.ints(0, this.size).distinct().limit(20).mapToObj((i) -> "C" + i).toList())))),
				new Question("page of a brigade by name", true,
						(of) -> expect(20,
								of.find(Filters.eq("body.brigade", brigade(any())))
									.sort(Sorts.ascending("body.name"))
									.limit(20))),
				new Question("page of a range, newest first", true,
						(of) -> expect(20,
								of.find(Filters.gte("updatedAt", new Date(1_646_000_000_000L)))
									.sort(Sorts.descending("updatedAt"))
									.skip(40)
									.limit(20))),
				new Question("count of a brigade's verdict", true,
						(of) -> of.countDocuments(Filters.and(Filters.eq("body.brigade", brigade(any())),
								Filters.eq("body.verdict", "ELIGIBLE")))),
				new Question("facet of a brigade", false,
						(of) -> facet(of, Filters.eq("body.brigade", brigade(any())))),
				new Question("facet of all", false, (of) -> facet(of, Filters.empty())),
				new Question("bulk upsert of 200", false, this::upsert));
	}

	private void updateIfUnchanged(MongoCollection<Document> of) {
		String id = id(any());
		long version = of.find(Filters.eq("_id", id)).first().get("version", Number.class).longValue();
		long changed = of
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("version", version)),
					Updates.combine(Updates.inc("version", 1L), Updates.set("updatedAt", new Date(1_646_000_000_000L))))
			.getModifiedCount();
		expect(1, List.of(changed));
	}

	private static void facet(MongoCollection<Document> of, Bson filter) {
		expect(3, of
			.aggregate(List.of(Aggregates.match(filter), Aggregates.group("$body.verdict", Accumulators.sum("n", 1)))));
	}

	private void upsert(MongoCollection<Document> of) {
		int from = this.random.nextInt(this.size - BULK);
		of.bulkWrite(IntStream.range(from, from + BULK)
			.mapToObj((i) -> new ReplaceOneModel<>(Filters.eq("_id", id(i)), document(i).append("pass", any()),
					new ReplaceOptions().upsert(true)))
			.toList(), new BulkWriteOptions().ordered(false));
	}

	private static void expect(int count, Iterable<?> found) {
		Collection<Object> all = new ArrayList<>();
		found.forEach(all::add);
		if (all.size() != count) {
			throw new IllegalStateException(all.size() + " found instead of " + count);
		}
	}

}
