package io.firewarden.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.measure.Rounds;
import io.firewarden.bench.measure.Samples;
import io.firewarden.bench.process.Backbone;
import org.bson.Document;

/** The embedded store with indexes and without. */
final class StoreJob implements Job {

	private static final int BATCH = 1000;

	private static final int MANY = 20_000;

	/** What an answer by an index may cost of one by a scan. */
	private static final double MUCH_LESS = 0.25;

	/** What five times the documents may cost an answer by an index. */
	private static final double HARDLY_MORE = 1.3;

	@Override
	public String name() {
		return "store";
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		Map<String, TreeMap<Integer, Double>> indexed = new TreeMap<>();
		try (var backbone = Backbone.start(); var client = backbone.client()) {
			// Young virtual machines are slow, whatever they run.
			measure(new Report(new PrintStream(OutputStream.nullOutputStream())), backbone, client.getDatabase("warm"),
					5_000, new TreeMap<>());
			for (int size : quick ? List.of(5_000, MANY) : List.of(5_000, MANY, 100_000)) {
				measure(report, backbone, client.getDatabase("bench"), size, indexed);
			}
		}
		indexed.forEach((question,
				medians) -> report.add(Goal.atMost("store",
						"%s: %,d / %,d documents".formatted(question, medians.lastKey(), medians.firstKey()),
						medians.lastEntry().getValue() / medians.firstEntry().getValue(), HARDLY_MORE)));
	}

	private void measure(Report report, Backbone backbone, MongoDatabase database, int size,
			Map<String, TreeMap<Integer, Double>> indexed) throws Exception {
		var plain = database.getCollection("plain" + size);
		var withIndexes = database.getCollection("indexed" + size);
		StoreQuestions.createIndexes(withIndexes);
		fill(report, backbone, "scan", plain, size);
		fill(report, backbone, "indexed", withIndexes, size);
		for (StoreQuestions.Question question : new StoreQuestions(size).all()) {
			var samples = new Rounds(backbone.child()::cpuSeconds)
				.candidate("indexed", () -> question.asking().ask(withIndexes))
				.candidate("scan", () -> question.asking().ask(plain))
				.run(5, (size > MANY) ? 2 : 8);
			for (Map.Entry<String, Samples> one : samples.entrySet()) {
				Samples times = one.getValue();
				report.add(new Measurement("store", question.name() + ", " + one.getKey(), size, times.cpuSeconds(),
						times.sum() / 1000, backbone.child().peakMegabytes(),
						"median %.2f ms, p95 %.2f ms".formatted(times.median(), times.percentile(95))));
			}
			double median = Objects.requireNonNull(samples.get("indexed")).median();
			double scan = Objects.requireNonNull(samples.get("scan")).median();
			if (question.few()) {
				indexed.computeIfAbsent(question.name(), (name) -> new TreeMap<>()).put(size, median);
				if (size >= MANY) {
					report
						.add(Goal.atMost("store", "%s, %,d documents: indexed / scan".formatted(question.name(), size),
								median / scan, MUCH_LESS));
				}
			}
		}
		plain.drop();
		withIndexes.drop();
	}

	private static void fill(Report report, Backbone backbone, String candidate, MongoCollection<Document> collection,
			int size) throws Exception {
		double cpu = backbone.child().cpuSeconds();
		long start = System.nanoTime();
		for (int from = 0; from < size; from += BATCH) {
			collection.insertMany(
					IntStream.range(from, Math.min(size, from + BATCH)).mapToObj(StoreQuestions::document).toList());
		}
		double wall = (System.nanoTime() - start) / 1e9;
		report.add(new Measurement("store", "insertMany, " + candidate, size, backbone.child().cpuSeconds() - cpu, wall,
				backbone.child().peakMegabytes(), "%.0f documents/s".formatted(size / wall)));
	}

}
