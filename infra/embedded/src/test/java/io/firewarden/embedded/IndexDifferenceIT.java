package io.firewarden.embedded;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The store with indexes answers as the original without them, whatever is asked.
 * {@code -Ddifference.rounds=2000} for a long run.
 */
class IndexDifferenceIT {

	private static final Logger log = LoggerFactory.getLogger(IndexDifferenceIT.class);

	private static final int ROUNDS = Integer.getInteger("difference.rounds", 120);

	@TempDir
	private Path folder;

	private MongoCollection<Document> original;

	private MongoCollection<Document> indexed;

	private int queries;

	/** How many queries the store with indexes answered without one. */
	private long scans;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void everyAnswerIsThatOfTheOriginal(long seed) throws Exception {
		var random = new RandomDocuments(seed);
		var server = new MongoServer(H2Backend.inMemory());
		InetSocketAddress address = server.bind();
		int port;
		try (var free = EmbeddedProcess.free()) {
			port = free.getLocalPort();
		}
		var store = new Documents(folder.resolve("documents.mv"), port);
		store.start();
		var client = client(port);
		try (var reference = client(address.getPort())) {
			original = reference.getDatabase("difference").getCollection("documents");
			indexed = client.getDatabase("difference").getCollection("documents");
			some(indexes(), 0, 6);
			for (int i = 0; i < 300; i++) {
				var document = random.document("D" + i);
				both((collection) -> collection.insertOne(document).wasAcknowledged());
			}
			// Of documents that are there already.
			some(indexes(), 6, indexes().size());
			for (int round = 0; round < ROUNDS; round++) {
				change(random);
				for (int i = 0; i < 12; i++) {
					ask(random);
				}
				if (round == ROUNDS / 2) {
					scans += scans(client);
					store.close();
					store.start();
					client.close();
					client = client(port);
					indexed = client.getDatabase("difference").getCollection("documents");
				}
			}
			scans += scans(client);
			log.info("seed {}: {} queries, {} without an index", seed, queries, scans);
			assertThat(scans).as("queries without an index").isLessThan(queries / 3);
			var state = client.getDatabase("difference").runCommand(new Document("validate", "documents"));
			assertThat(state.get("keysPerIndex", Document.class).get("text_1_number_-1")).asString()
				.isEqualTo("" + indexed.countDocuments());
		}
		finally {
			client.close();
			store.close();
			server.shutdownNow();
		}
	}

	private static long scans(MongoClient client) {
		return client.getDatabase("admin")
			.runCommand(new Document("serverStatus", 1))
			.getList("collectionScans", Document.class)
			.stream()
			.mapToLong((one) -> one.get("times", Number.class).longValue())
			.sum();
	}

	private static MongoClient client(int port) {
		return MongoClients.create("mongodb://127.0.0.1:" + port + "/?uuidRepresentation=standard");
	}

	private record Wanted(Bson keys, IndexOptions options) {
	}

	private static List<Wanted> indexes() {
		return List.of(new Wanted(Indexes.ascending("code"), new IndexOptions().unique(true)),
				new Wanted(Indexes.compoundIndex(Indexes.ascending("text"), Indexes.descending("number")),
						new IndexOptions()),
				new Wanted(Indexes.descending("at"), new IndexOptions()),
				new Wanted(Indexes.ascending("tags"), new IndexOptions()),
				new Wanted(Indexes.ascending("items.k", "items.v"), new IndexOptions()),
				new Wanted(Indexes.ascending("rare"), new IndexOptions().sparse(true)),
				new Wanted(Indexes.ascending("alias"), new IndexOptions().unique(true).sparse(true)),
				new Wanted(Indexes.ascending("any", "text"), new IndexOptions()),
				new Wanted(Indexes.ascending("part.name", "part.number", "at"), new IndexOptions()),
				new Wanted(Indexes.ascending("odd"), new IndexOptions()),
				new Wanted(Indexes.ascending("version", "number"), new IndexOptions()),
				new Wanted(Indexes.descending("number", "version"), new IndexOptions()),
				new Wanted(Indexes.ascending("items.v"), new IndexOptions().sparse(true)));
	}

	private void some(List<Wanted> indexes, int from, int to) {
		indexes.subList(from, to)
			.forEach((one) -> both((collection) -> collection.createIndex(one.keys(), one.options())));
	}

	private void change(RandomDocuments random) {
		String id = "D" + random.number(330);
		var document = random.document(id);
		document.remove("_id");
		var fields = new ArrayList<>(document.keySet());
		String field = random.one(fields);
		Bson update = switch (random.number(5)) {
			case 0 -> Updates.unset(field);
			case 1 -> Updates.push("tags", random.scalar());
			case 2 -> Updates.inc("version", 1);
			default -> Updates.set(field, document.get(field));
		};
		switch (random.number(8)) {
			case 0 -> both((collection) -> collection.deleteOne(Filters.eq("_id", id)).getDeletedCount());
			case 1 ->
				both((collection) -> collection.insertOne(new Document(document).append("_id", id)).getInsertedId());
			case 2 -> both((collection) -> collection.replaceOne(Filters.eq("_id", id), document).getMatchedCount());
			case 3 -> {
				var query = Filters.and(random.query(), Filters.lt("number", 2));
				both((collection) -> collection.updateMany(query, Updates.set("number", 2)).getModifiedCount());
			}
			case 4 -> {
				var query = random.query();
				var options = new FindOneAndUpdateOptions().sort(random.order()).returnDocument(ReturnDocument.AFTER);
				both((collection) -> collection.findOneAndUpdate(query, update, options));
			}
			case 5 -> {
				var query = Filters.and(Filters.eq("_id", id), random.query());
				both((collection) -> collection.deleteMany(query).getDeletedCount());
			}
			default -> both((collection) -> collection.updateOne(Filters.eq("_id", id), update).getModifiedCount());
		}
	}

	private void ask(RandomDocuments random) {
		queries++;
		Bson query = random.query();
		Bson order = random.order();
		int skip = random.number(3) * random.number(10);
		int limit = random.number(3) * random.number(10);
		String field = random.one(List.of("text", "number", "part.number", "version"));
		Object group = (random.number(2) == 0) ? "$" + field
				: new Document("number", "$number").append("version", "$version");
		switch (random.number(8)) {
			case 0 -> both(query, (collection) -> collection.countDocuments(query));
			case 1 -> both(query,
					(collection) -> collection.countDocuments(query, new CountOptions().skip(skip).limit(1 + limit)));
			case 2 -> both(query, (collection) -> sorted(collection.find(query).into(new ArrayList<>())));
			case 3 -> both(
					query, (
							collection) -> collection
								.aggregate(List.of(Aggregates.match(query), Aggregates.sort(order),
										Aggregates.skip(skip), Aggregates.limit(1 + limit)))
								.into(new ArrayList<>()));
			case 4 -> both(query,
					(collection) -> collection
						.aggregate(List.of(Aggregates.match(query), Aggregates.group(group, Accumulators.sum("n", 1))))
						.into(new ArrayList<>())
						.stream()
						.map((row) -> row.get("n"))
						.toList());
			case 5 ->
				both(query, (collection) -> collection.distinct("text", query, String.class).into(new ArrayList<>()));
			default -> both(query,
					(collection) -> collection.find(query).sort(order).skip(skip).limit(limit).into(new ArrayList<>()));
		}
	}

	private static List<Document> sorted(List<Document> documents) {
		documents.sort(Comparator.comparing((document) -> document.getString("_id")));
		return documents;
	}

	private void both(Function<MongoCollection<Document>, Object> work) {
		both(null, work);
	}

	private void both(Bson query, Function<MongoCollection<Document>, Object> work) {
		var expected = answer(original, work);
		var found = answer(indexed, work);
		assertThat(found.equals(expected))
			.as(() -> "query %s: %s instead of %s".formatted((query == null) ? "" : query.toBsonDocument().toJson(),
					ids(found), ids(expected)))
			.isTrue();
	}

	private static Object ids(Object answer) {
		return (answer instanceof List<?> rows)
				? rows.stream().map((row) -> (row instanceof Document document) ? document.get("_id") : row).toList()
				: answer;
	}

	private static Object answer(MongoCollection<Document> collection,
			Function<MongoCollection<Document>, Object> work) {
		try {
			return Objects.requireNonNullElse(work.apply(collection), "nothing");
		}
		catch (MongoException ex) {
			return "error " + ex.getCode();
		}
	}

}
