package io.firewarden.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.process.Backbone;
import io.firewarden.bench.process.Service;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A night's batch of market regulation with its control file, dropped into the folder of
 * the service: once undisturbed, once with the service killed in the middle and started
 * again. Both must end with the same rows and the same leads.
 */
final class FeedJob implements Job {

	private static final String NAME = "feed";

	private static final int AGENCIES = 300;

	private static final String BATCHES = "/api/registry/market/batches";

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		int rows = quick ? 100_000 : 1_000_000;
		Outcome calm = take(report, rows, false);
		Outcome killed = take(report, rows, true);
		told(report, "read and applied, as the control file has them", killed.counts.equals(calm.counts)
				&& killed.batch.get("read").asInt() == rows && killed.batch.get("rejected").asInt() == 0);
		told(report, "gone on with after the kill", killed.batch.get("resumed").asInt() == 1);
		told(report, "same rows kept as undisturbed", killed.rows == calm.rows);
		told(report, "same leads as undisturbed", killed.leads.equals(calm.leads));
		report.add(Goal.atMost(NAME, "killed in the middle: leads twice", killed.leadsTwice + calm.leadsTwice, 0.5));
	}

	private static void told(Report report, String what, boolean holds) {
		report.add(Goal.atLeast(NAME, "killed in the middle: " + what, holds ? 1 : 0, 1));
	}

	/**
	 * What is left of a batch.
	 *
	 * @param rows of all rows that are kept, in short
	 */
	private record Outcome(JsonNode batch, String counts, int rows, Set<String> leads, int leadsTwice) {
	}

	private static Outcome take(Report report, int rows, boolean kill) throws Exception {
		try (Backbone backbone = Backbone.start(); var client = backbone.client()) {
			MongoDatabase database = client.getDatabase("registry");
			RegistryData data = new RegistryData(database);
			try (Service registry = Service.start("registry", backbone)) {
				data.registerFirst(registry);
			}
			data.repeat(AGENCIES);
			Service registry = Service.start("registry", backbone);
			try {
				FeedData.write(backbone.folder().resolve("registry/market-drop"), rows, AGENCIES);
				long start = System.nanoTime();
				double cpu = 0;
				if (kill) {
					await(registry, (one) -> one.path("state").asString("").equals("RUNNING")
							&& one.get("read").asInt() > rows / 2);
					cpu = registry.child().cpuSeconds();
					registry.kill();
					registry = Service.start("registry", backbone);
				}
				JsonNode batch = await(registry,
						(one) -> one.path("state").asString("").matches("DONE|FAILED|QUARANTINED"));
				double seconds = (System.nanoTime() - start) / 1e9;
				cpu += registry.child().cpuSeconds();
				while (database.getCollection("lead-waiting").countDocuments() > 0) {
					LockSupport.parkNanos(200_000_000);
				}
				Outcome outcome = outcome(batch, database);
				report.add(new Measurement(NAME, kill ? "killed in the middle" : "undisturbed", rows, cpu, seconds,
						registry.child().peakMegabytes(),
						"%,.0f rows/s; %s; %d leads; store and broker %d MB".formatted(rows / seconds, outcome.counts,
								outcome.leads.size(), backbone.child().peakMegabytes())));
				return outcome;
			}
			finally {
				registry.close();
			}
		}
	}

	private static Outcome outcome(JsonNode batch, MongoDatabase database) {
		Set<String> leads = new HashSet<>();
		int twice = 0;
		for (Document lead : database.getCollection("lead").find()) {
			Document body = lead.get("body", Document.class);
			twice += leads.add(body.get("rule") + " " + body.get("subject", Document.class).get("id")) ? 0 : 1;
		}
		return new Outcome(batch,
				"%s, kept %s, unchanged %s, stale %s, rejected %s".formatted(batch.get("state").asString(),
						batch.get("kept"), batch.get("unchanged"), batch.get("stale"), batch.get("rejected")),
				rows(database), leads, twice);
	}

	/** The batch that was dropped, as soon as it is as wanted. */
	private static JsonNode await(Service registry, Predicate<JsonNode> wanted) throws Exception {
		JsonNode batch;
		do {
			LockSupport.parkNanos(50_000_000);
			batch = JSON.readTree(registry.get(BATCHES).body()).path("content").path(0);
		}
		while (!wanted.test(batch));
		return batch;
	}

	private static int rows(MongoDatabase database) {
		int hash = 1;
		for (Document row : database.getCollection("market-entities").find().sort(Sorts.ascending("_id"))) {
			// When it was written is in the body, and is not the same twice.
			row.remove("body");
			hash = 31 * hash + row.hashCode();
		}
		return hash;
	}

}
