package io.firewarden.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What indexes do besides answering; that they answer rightly is in IndexDifferenceIT.
 */
class IndexesIT {

	@TempDir
	private Path folder;

	private int port;

	private Documents store;

	private MongoClient client;

	private MongoCollection<Document> documents;

	@BeforeEach
	void open() throws Exception {
		try (var free = EmbeddedProcess.free()) {
			port = free.getLocalPort();
		}
		store = new Documents(folder.resolve("documents.mv"), port);
		store.start();
		connect();
	}

	private void connect() {
		client = MongoClients.create("mongodb://127.0.0.1:" + port);
		documents = client.getDatabase("house").getCollection("documents");
	}

	@AfterEach
	void close() {
		client.close();
		store.close();
	}

	private void fill(int count) {
		documents.insertMany(IntStream.range(0, count)
			.mapToObj((i) -> new Document("_id", "D%05d".formatted(i)).append("group", i % 10)
				.append("code", "C" + i)
				.append("tags", List.of("t" + i % 3, "t" + i % 5)))
			.toList());
	}

	private Document keysPerIndex() {
		return client.getDatabase("house")
			.runCommand(new Document("validate", "documents"))
			.get("keysPerIndex", Document.class);
	}

	private List<Document> scans() {
		return client.getDatabase("admin")
			.runCommand(new Document("serverStatus", 1))
			.getList("collectionScans", Document.class);
	}

	@Test
	void anAndOfNothingAsksForEverything() {
		fill(200);
		var everything = Filters.and(Filters.empty(), Filters.and(Filters.empty()));
		assertThat(documents.countDocuments(everything)).isEqualTo(200);
		assertThat(documents.find(everything)).hasSize(200);
		assertThat(documents.find(everything).sort(Sorts.ascending("_id")).limit(3)).extracting((one) -> one.get("_id"))
			.containsExactly("D00000", "D00001", "D00002");
		assertThat(scans()).isEmpty();
	}

	@Test
	void aQueryThatNothingCanAnswerFindsNothing() {
		fill(20);
		documents.createIndex(Indexes.ascending("code"));
		var among = Filters.in("code", List.of());
		assertThat(documents.find(among).into(new ArrayList<>())).isEmpty();
		assertThat(documents.find(among).sort(Sorts.ascending("code")).limit(5).into(new ArrayList<>())).isEmpty();
		assertThat(documents.countDocuments(among)).isZero();
	}

	@Test
	void aFileOfTheFirstFormatGetsItsIndexesWhenItIsOpened() {
		fill(500);
		documents.createIndex(Indexes.ascending("group"));
		documents.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
		client.close();
		store.close();
		try (var file = MVStore.open(folder.resolve("documents.mv").toString())) {
			file.getMapNames().stream().filter((name) -> name.startsWith("index.")).forEach(file::removeMap);
			file.openMap("house.documents._index_code_1").put("of", "the first format");
			file.openMap("format").put("version", 1);
		}
		store.start();
		connect();
		assertThat(keysPerIndex().values()).containsExactly(500L, 500L, 500L);
		assertThat(documents.countDocuments(Filters.eq("group", 3))).isEqualTo(50);
		assertThat(scans()).isEmpty();
		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> documents.insertOne(new Document("_id", "new").append("code", "C7")));
		client.close();
		store.close();
		try (var file = MVStore.open(folder.resolve("documents.mv").toString())) {
			assertThat(file.getMapNames()).doesNotContain("house.documents._index_code_1");
		}
		store.start();
		connect();
	}

	@Test
	void anIndexThatWasNotFinishedIsBuiltAgain() {
		fill(100);
		documents.createIndex(Indexes.ascending("group"));
		client.close();
		store.close();
		try (var file = MVStore.open(folder.resolve("documents.mv").toString())) {
			MVMap<byte[], Object> map = file.openMap("index.house.documents/group_1",
					new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
			map.remove(map.firstKey());
			map.remove(map.lastKey());
		}
		store.start();
		connect();
		assertThat(documents.countDocuments(Filters.eq("group", 9))).isEqualTo(10);
	}

	@Test
	void oneNameIsOneIndex() {
		documents.createIndex(Indexes.ascending("group"), new IndexOptions().name("mine"));
		documents.createIndex(Indexes.ascending("group"), new IndexOptions().name("mine"));
		assertThatExceptionOfType(MongoCommandException.class)
			.isThrownBy(() -> documents.createIndex(Indexes.descending("group"), new IndexOptions().name("mine")));
		assertThatExceptionOfType(MongoCommandException.class).isThrownBy(
				() -> documents.createIndex(Indexes.ascending("group"), new IndexOptions().name("mine").unique(true)));
	}

	@Test
	void aUniqueIndexThatCannotBeBuiltCanBeBuiltLater() {
		fill(20);
		var unique = new IndexOptions().unique(true);
		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> documents.createIndex(Indexes.ascending("group"), unique));
		documents.deleteMany(Filters.gte("_id", "D00010"));
		documents.createIndex(Indexes.ascending("group"), unique);
		assertThat(keysPerIndex().get("group_1")).isEqualTo(10L);
		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> documents.insertOne(new Document("_id", "new").append("group", 3)));
	}

	@Test
	void aDroppedIndexIsGoneAndCanComeBackWithOtherKeys() {
		fill(20);
		documents.createIndex(Indexes.ascending("group"), new IndexOptions().name("mine"));
		documents.dropIndex("mine");
		documents.createIndex(Indexes.ascending("code"), new IndexOptions().name("mine").unique(true));
		assertThat(keysPerIndex()).containsOnlyKeys("_id_", "mine");
		documents.drop();
		fill(10);
		assertThat(keysPerIndex()).containsOnlyKeys("_id_");
	}

	@Test
	void arraysInTwoFieldsOfAnIndexAreRefusedAsByTheOriginal() {
		documents.createIndex(Indexes.ascending("tags", "marks"));
		documents.insertOne(new Document("_id", 1).append("tags", List.of(1, 2)).append("marks", 3));
		assertThatExceptionOfType(MongoWriteException.class)
			.isThrownBy(() -> documents
				.insertOne(new Document("_id", 2).append("tags", List.of(1, 2)).append("marks", List.of(3))))
			.matches((ex) -> ex.getError().getCode() == 171);
		assertThat(documents.countDocuments()).isEqualTo(1);
	}

	@Test
	void anEmptyArrayIsNotLost() {
		documents.createIndex(Indexes.ascending("group", "tags"));
		documents.insertOne(new Document("_id", 1).append("group", 1).append("tags", List.of()));
		assertThat(documents.find(Filters.eq("group", 1))).hasSize(1);
		documents.deleteOne(Filters.eq("_id", 1));
		assertThat(keysPerIndex().values()).containsOnly(0L);
	}

	@Test
	void aQueryWithoutAnIndexIsReported() {
		fill(300);
		documents.createIndex(Indexes.ascending("group"));
		documents.createIndex(Indexes.ascending("tags"));
		documents.find(Filters.eq("group", 3)).sort(Sorts.ascending("code")).into(new ArrayList<>());
		documents.find(Filters.eq("_id", "D00007")).first();
		documents.find(Filters.and(Filters.in("tags", "t1"), Filters.regex("code", "7$"))).first();
		documents.find(Filters.or(Filters.eq("group", 3), Filters.eq("tags", "t2"))).into(new ArrayList<>());
		documents.find().into(new ArrayList<>());
		assertThat(scans()).isEmpty();
		documents.find(Filters.eq("code", "C7")).first();
		documents.countDocuments(Filters.eq("code", "C8"));
		assertThat(scans()).containsExactly(new Document("collection", "house.documents").append("query", "[code: ?]")
			.append("times", 2L)
			.append("documents", 300L));
	}

	/**
	 * What is asked by a value is found under it or not at all, and never as a mixture.
	 */
	@Test
	void readersByIndexSeeWholeDocumentsOnly() throws Exception {
		documents.createIndex(Indexes.ascending("turn"));
		documents.createIndex(Indexes.descending("parts.p0"));
		var parts = new Document();
		IntStream.range(0, 100).forEach((i) -> parts.append("p" + i, 0));
		documents.insertOne(new Document("_id", 1).append("turn", 0).append("parts", parts));
		var writing = new AtomicBoolean(true);
		List<Future<?>> readers = new ArrayList<>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 4; i++) {
				readers.add(threads.submit(() -> {
					int seen = 0;
					while (writing.get() || seen == 0) {
						for (Document one : documents.find(Filters.gte("turn", 0)).sort(Sorts.descending("turn"))) {
							seen++;
							assertThat(one.get("parts", Document.class).values()).containsOnly(one.get("turn"));
						}
						documents
							.aggregate(
									List.of(new Document("$match", new Document("parts.p0", new Document("$gte", 0)))))
							.forEach((one) -> assertThat(one.get("parts", Document.class).values())
								.containsOnly(one.get("turn")));
					}
					return seen;
				}));
			}
			for (int turn = 1; turn <= 300; turn++) {
				var change = new Document("turn", turn);
				for (String part : parts.keySet()) {
					change.append("parts." + part, turn);
				}
				assertThat(documents.updateOne(Filters.eq("turn", turn - 1), new Document("$set", change))
					.getModifiedCount()).isEqualTo(1);
			}
			documents.updateOne(Filters.eq("turn", 300), Updates.set("done", true));
			writing.set(false);
		}
		for (Future<?> reader : readers) {
			assertThat((Integer) reader.get()).isPositive();
		}
	}

	@Test
	void manyIdsAreLookedUpOneByOneAndNotComparedWithEachDocument() {
		fill(5000);
		documents.createIndex(Indexes.ascending("code"));
		var codes = IntStream.range(0, 5000).mapToObj((i) -> "C" + i).toList();
		assertThat(documents.countDocuments(Filters.in("code", codes))).isEqualTo(5000);
		assertThat(documents.find(Filters.in("_id", codes))).isEmpty();
		assertThat(documents.find(Filters.in("code", codes)).sort(Sorts.descending("code")).limit(2))
			.extracting((one) -> one.getString("code"))
			.containsExactly("C999", "C998");
		assertThat(scans()).isEmpty();
	}

}
