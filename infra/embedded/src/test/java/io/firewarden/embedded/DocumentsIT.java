package io.firewarden.embedded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where the store behind the wire differs from the original, through the real driver. */
class DocumentsIT {

	@TempDir
	private Path folder;

	private Documents store;

	private MongoClient client;

	private MongoCollection<Document> documents;

	@BeforeEach
	void open() throws Exception {
		try (var port = EmbeddedProcess.free()) {
			store = new Documents(folder.resolve("documents.mv"), port.getLocalPort());
			client = MongoClients
				.create("mongodb://127.0.0.1:" + port.getLocalPort() + "/?uuidRepresentation=standard");
		}
		store.start();
		documents = client.getDatabase("house").getCollection("documents");
	}

	@AfterEach
	void close() {
		client.close();
		store.close();
	}

	@Test
	void noReaderSeesHalfAnUpdate() throws Exception {
		var parts = new Document();
		for (int i = 0; i < 200; i++) {
			parts.append("part" + i, 0);
		}
		documents.insertOne(new Document("_id", 1).append("parts", parts));
		List<Future<?>> work = new ArrayList<>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			work.add(threads.submit(repeat(300, (n) -> {
				var change = new Document();
				parts.keySet().forEach((part) -> change.append("parts." + part, n));
				documents.updateOne(Filters.eq("_id", 1), new Document("$set", change));
			})));
			for (int i = 0; i < 4; i++) {
				work.add(threads.submit(repeat(300,
						(n) -> assertThat(
								documents.find().first().get("parts", Document.class).values().stream().distinct())
							.hasSize(1))));
			}
		}
		for (Future<?> one : work) {
			one.get();
		}
	}

	private interface Step {

		void run(int n);

	}

	private static Callable<?> repeat(int times, Step step) {
		return () -> {
			for (int n = 1; n <= times; n++) {
				step.run(n);
			}
			return times;
		};
	}

	@Test
	void aQueryThatComputesFieldsStoresNothing() {
		documents.insertOne(new Document("_id", 1).append("inner", new Document("kept", 1)));
		documents.aggregate(List.of(Aggregates.addFields(new Field<>("inner", new Document("computed", 2)))))
			.into(new ArrayList<>());
		assertThat(documents.find().first()).isEqualTo(new Document("_id", 1).append("inner", new Document("kept", 1)));
	}

	@Test
	void droppingADatabaseSparesThoseThatBeginLikeIt() {
		documents.insertOne(new Document("_id", 1));
		var neighbour = client.getDatabase("house2").getCollection("documents");
		neighbour.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
		neighbour.insertOne(new Document("_id", 2).append("code", "a"));
		client.getDatabase("house").drop();
		assertThat(documents.find()).isEmpty();
		assertThat(neighbour.find()).hasSize(1);
		assertThat(client.listDatabaseNames()).contains("house2");
		assertThatDuplicate(() -> neighbour.insertOne(new Document("_id", 3).append("code", "a")));
		documents.insertOne(new Document("_id", 1));
		assertThat(documents.find()).hasSize(1);
	}

	@Test
	void everyTypeComesBackFromTheFileAsItWas() throws Exception {
		var document = new Document("_id", new ObjectId()).append("text", "消防 \u0000 €")
			.append("int", 1)
			.append("long", Long.MIN_VALUE)
			.append("double", -0.5)
			.append("decimal", Decimal128.parse("1.50"))
			.append("flag", true)
			.append("nothing", null)
			.append("at", Date.from(Instant.parse("2022-02-22T02:22:22.222Z")))
			.append("bytes", new Binary(new byte[] { 1, 2, 3 }))
			.append("uuid", UUID.fromString("018f0000-0000-7000-8000-000000000001"))
			.append("list", List.of(1, "two", new Document("three", List.of())));
		documents.insertOne(document);
		store.close();
		store.start();
		assertThat(documents.find().first()).isEqualTo(document);
	}

	@Test
	void aCompareAndSetFindsItsDocumentAndOnlyInItsVersion() {
		documents.insertMany(
				List.of(new Document("_id", "a").append("version", 1), new Document("_id", "b").append("version", 1)));
		var current = Filters.and(Filters.eq("_id", "b"), Filters.eq("version", 1));
		assertThat(documents.updateOne(current, Updates.inc("version", 1)).getModifiedCount()).isEqualTo(1);
		assertThat(documents.updateOne(current, Updates.inc("version", 1)).getMatchedCount()).isZero();
		assertThat(documents.find(Filters.and(Filters.eq("_id", "a"), Filters.eq("_id", "b")))).isEmpty();
		assertThat(documents.find(Filters.eq("version", 1))).extracting("_id").containsExactly("a");
	}

	/** A client keeps the room for the largest answer that it ever had. */
	@Test
	void muchIsAnsweredInSeveralParts() {
		documents.insertMany(IntStream.range(0, 2500).mapToObj((i) -> new Document("_id", i)).toList());
		var database = client.getDatabase("house");
		var cursor = database.runCommand(new Document("find", "documents").append("sort", new Document("_id", 1)))
			.get("cursor", Document.class);
		assertThat(cursor.getList("firstBatch", Document.class)).hasSize(1000);
		assertThat(((Number) cursor.get("id")).longValue()).isNotZero();
		assertThat(documents.find().into(new ArrayList<>())).extracting((one) -> one.getInteger("_id"))
			.containsExactlyElementsOf(IntStream.range(0, 2500).boxed().toList());
		assertThat(documents.find().limit(1700).into(new ArrayList<>())).hasSize(1700);
		assertThat(documents.find().skip(2400).into(new ArrayList<>())).hasSize(100);
	}

	@Test
	void aRefusedUpdateLeavesTheDocumentAsItWas() {
		documents.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
		documents.insertMany(
				List.of(new Document("_id", 1).append("code", "a"), new Document("_id", 2).append("code", "b")));
		assertThatDuplicate(() -> documents.updateOne(Filters.eq("_id", 2),
				Updates.combine(Updates.set("other", 1), Updates.set("code", "a"))));
		assertThat(documents.find(Filters.eq("code", "b")).first())
			.isEqualTo(new Document("_id", 2).append("code", "b"));
	}

	private static void assertThatDuplicate(ThrowingCallable write) {
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(write)
			.matches((ex) -> ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
	}

}
