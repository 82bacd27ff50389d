package io.firewarden.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged is there after SIGKILL, and no command is there by half. In every
 * second round all writers pause before the end, so that the process dies while it
 * compacts. {@code -Dkill.rounds=50} for a long run.
 */
class KillIT {

	private static final Logger log = LoggerFactory.getLogger(KillIT.class);

	private static final int WRITERS = 8;

	private final RandomGenerator random = RandomGenerator.getDefault();

	/** What the store has acknowledged: the version of each document. */
	private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws Exception {
		int rounds = Integer.getInteger("kill.rounds", 3);
		try (var process = EmbeddedProcess.in(folder)) {
			for (int round = 1; round <= rounds; round++) {
				process.start().ready("documents");
				try (var client = process.documents()) {
					verify(client.getDatabase("kill"));
					writeUntilKilled(process, client.getDatabase("kill"), round);
				}
				log.info("round {}: {} documents acknowledged", round, acknowledged.size());
			}
			process.start().ready("documents");
			try (var client = process.documents()) {
				verify(client.getDatabase("kill"));
			}
		}
		assertThat(acknowledged).hasSizeGreaterThan(rounds * 20);
	}

	private void writeUntilKilled(EmbeddedProcess process, MongoDatabase database, int round) throws Exception {
		var documents = database.getCollection("documents");
		documents.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
		documents.createIndex(Indexes.descending("version"));
		long start = System.nanoTime();
		long writing = Duration.ofMillis((round % 2 == 0) ? 1000 : 60_000).toNanos();
		List<Thread> writers = new ArrayList<>();
		for (int i = 0; i < WRITERS; i++) {
			String name = round + "." + i;
			writers.add(Thread.ofVirtual().start(() -> write(documents, name, start + writing)));
		}
		// A pause of half a second starts the compaction, which then takes up to three.
		LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1500, 3000)).toNanos());
		process.kill();
		for (Thread writer : writers) {
			writer.join();
		}
	}

	private void write(MongoCollection<Document> documents, String name, long pause) {
		try {
			for (int n = 0; System.nanoTime() < pause; n++) {
				String id = name + "-" + n;
				documents.insertOne(new Document("_id", id).append("code", "C" + id)
					.append("version", 0)
					.append("text", "x".repeat(random.nextInt(600))));
				acknowledged.put(id, 0);
				String earlier = name + "-" + random.nextInt(n + 1);
				int version = acknowledged.get(earlier);
				var result = documents.updateOne(
						Filters.and(Filters.eq("_id", earlier), Filters.eq("version", version)),
						Updates.combine(Updates.inc("version", 1), Updates.set("code", "D" + earlier + version)));
				assertThat(result.getModifiedCount()).isEqualTo(1);
				acknowledged.put(earlier, version + 1);
			}
		}
		catch (MongoException ex) {
			// The process was killed: this command is unanswered, all before it are
			// acknowledged.
		}
	}

	private void verify(MongoDatabase database) {
		var documents = database.getCollection("documents");
		Map<String, Integer> found = new ConcurrentHashMap<>();
		for (Document document : documents.find()) {
			found.put(document.getString("_id"), document.getInteger("version"));
		}
		assertThat(acknowledged).allSatisfy((id, version) -> {
			// One more than acknowledged: the unanswered command, which may have arrived.
			assertThat(found).containsKey(id);
			assertThat(found.get(id)).isIn(version, version + 1);
		});
		if (!found.isEmpty()) {
			var state = database.runCommand(new Document("validate", "documents"));
			assertThat(state.get("keysPerIndex", Document.class).values()).as("entries of _id_, code_1 and version_-1")
				.hasSize(3)
				.allMatch((count) -> ((Number) count).intValue() == found.size());
			for (int version = 0; version < 4; version++) {
				long expected = Collections.frequency(found.values(), version);
				assertThat(documents.countDocuments(Filters.eq("version", version))).as("by index, version " + version)
					.isEqualTo(expected);
			}
			assertThat(state.getInteger("nrecords")).isEqualTo(found.size());
		}
		acknowledged.replaceAll((id, version) -> found.get(id));
	}

}
