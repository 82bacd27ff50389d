package io.firewarden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.bench.Race.Result;
import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.process.Candidate;
import io.firewarden.bench.process.Peers;
import io.firewarden.bench.process.Scratch;
import io.firewarden.bench.process.Sources;

/**
 * Rows and names against the registers, on real registrations: the readers, the matcher
 * and the whole intake of the registry beside programs that do the same.
 */
final class MatchJob implements Job {

	private static final String NAME = "match";

	private static final String OURS = "ours";

	private static final String HEAP = "1g";

	private static final int ROWS = 100_000;

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		Path data = Path.of(System.getProperty("data", System.getProperty("house") + "/../shared/data"));
		List<String> missing = Stream
			.of("fire_related_companies.csv.gz", "sichuan_companies.csv.gz", "uscc_name_all.csv.gz", "noisy_names.tsv")
			.filter((file) -> !Files.exists(data.resolve(file)))
			.toList();
		if (!missing.isEmpty()) {
			System.err.println("match is skipped: " + data + " has no " + String.join(", ", missing));
			return;
		}
		try (Scratch scratch = Scratch.create(); Sources registry = Sources.onService("registry")) {
			Size size = quick ? new Size(2, 5_000, 500, 100_000) : new Size(4, 20_000, 2_000, 1_000_000);
			new Tasks(report, registry, scratch.path(), size).run(data);
		}
	}

	/** How much is done. */
	private record Size(int rounds, int names, int queries, int batch) {
	}

	/** The tasks, one after the other. */
	private record Tasks(Report report, Sources registry, Path folder, Size size) {

		void run(Path data) throws Exception {
			List<String> inputs = this.registry.command(HEAP, "match/Inputs.java", data.toString(),
					this.folder.toString(), "" + ROWS, "" + this.size.batch, "" + this.size.batch * 10);
			if (new ProcessBuilder(inputs).inheritIO().start().waitFor() != 0) {
				throw new IllegalStateException("the inputs cannot be prepared");
			}
			rows();
			within();
			search();
			phrases();
			growth();
		}

		private Optional<List<String>> ours(String task) {
			return Optional.of(this.registry.command(HEAP, "match/MatchBench.java", task, this.folder.toString()));
		}

		private Optional<List<String>> java(String peer, String source, String... more) throws Exception {
			List<String> arguments = new ArrayList<>(List.of(this.folder.toString()));
			arguments.addAll(List.of(more));
			return Peers.jars(peer)
				.map((jars) -> this.registry.commandWith(jars, "2g", source, arguments.toArray(String[]::new)));
		}

		private Optional<List<String>> python(String task) throws Exception {
			return Peers.python()
				.map((python) -> List.of(python, Sources.file("match/peers.py").toString(), task,
						this.folder.toString()));
		}

		private void rows() throws Exception {
			Map<String, Result> results = new Race(this.report, NAME, "rows").candidate(OURS, ROWS, ours("rows"))
				.candidate("DuckDB", ROWS, python("rows"))
				.candidate("ours, the whole intake", ROWS, ours("intake"))
				.run(this.size.rounds + 1);
			faster(results, "packed rows: DuckDB", "DuckDB", 2);
			same(results, "packed rows", "DuckDB");
		}

		private void within() throws Exception {
			Map<String, Result> results = new Race(this.report, NAME, "within two edits")
				.candidate(OURS, this.size.names, ours("within"))
				.candidate("RapidFuzz cdist", this.size.names, python("within"))
				.run(this.size.rounds);
			faster(results, "names within two edits: RapidFuzz", "RapidFuzz cdist", 40);
			same(results, "names within two edits", "RapidFuzz cdist");
		}

		private void search() throws Exception {
			int some = this.size.queries;
			Map<String, Result> results = new Race(this.report, NAME, "best of all names")
				.candidate(OURS, some, ours("search"))
				.candidate("RapidFuzz cdist", 24, python("search"))
				.candidate("Lucene", some / 2, java("lucene", "match/LuceneBench.java", "skipping"))
				.candidate("Lucene, counting", some / 10, java("lucene", "match/LuceneBench.java", "counting"))
				.candidate("Duke", some / 50, java("duke", "match/DukeBench.java"))
				.run(this.size.rounds);
			faster(results, "a name among all: Lucene", "Lucene", 8);
			faster(results, "a name among all: Lucene, counting", "Lucene, counting", 8);
			faster(results, "a name among all: RapidFuzz", "RapidFuzz cdist", 25);
			faster(results, "a name among all: Duke", "Duke", 60);
			this.report.add(Goal.atLeast(NAME, "a name among all: right company first",
					Double.parseDouble(ours(results).answer()) / some, 0.98));
		}

		private void phrases() throws Exception {
			Map<String, Result> results = new Race(this.report, NAME, "keywords")
				.candidate(OURS, ROWS * 20, ours("phrases"))
				.candidate("ACDAT", ROWS * 20, java("acdat", "match/AcdatBench.java"))
				.candidate("indexOf each", ROWS * 20, ours("contains"))
				.run(this.size.rounds + 2);
			faster(results, "keywords: ACDAT", "ACDAT", 0.8);
			faster(results, "keywords: indexOf each", "indexOf each", 2);
			same(results, "keywords", "ACDAT");
			same(results, "keywords", "indexOf each");
		}

		/** Ten times the rows through the whole intake, in half a gigabyte. */
		private void growth() throws IOException {
			List<String> command = this.registry.command("512m", "match/MatchBench.java", "intake",
					this.folder.toString());
			try (Candidate intake = Candidate.start("match-intake", command)) {
				intake.turn(this.size.batch);
				Candidate.Turn one = told(intake, this.size.batch);
				Candidate.Turn ten = told(intake, this.size.batch * 10);
				this.report.add(Goal.atMost(NAME, "intake, ten times the rows: time",
						ten.cpuSeconds() / one.cpuSeconds(), 10.5));
				this.report.add(Goal.atMost(NAME, "intake, ten times the rows: heap",
						ten.heapMegabytes() / (double) one.heapMegabytes(), 1.05));
			}
		}

		private Candidate.Turn told(Candidate intake, int rows) throws IOException {
			Candidate.Turn turn = intake.turn(rows);
			this.report.add(new Measurement(NAME, "intake, -Xmx512m", rows, turn.cpuSeconds(), turn.wallSeconds(),
					intake.peakMegabytes(), "%,.0f rows per second of processor; heap in use at most %d MB; %s"
						.formatted(rows / turn.cpuSeconds(), turn.heapMegabytes(), turn.answer())));
			return turn;
		}

		private static Result ours(Map<String, Result> results) {
			return Objects.requireNonNull(results.get(OURS));
		}

		private void faster(Map<String, Result> results, String what, String than, double goal) {
			Result other = results.get(than);
			if (other != null) {
				this.report.add(Goal.atLeast(NAME, what + " / ours, processor time",
						other.cpuMicros() / ours(results).cpuMicros(), goal));
			}
		}

		private void same(Map<String, Result> results, String what, String as) {
			Result other = results.get(as);
			if (other != null) {
				this.report.add(Goal.atLeast(NAME, what + ": same answer as " + as,
						other.answer().equals(ours(results).answer()) ? 1 : 0, 1));
			}
		}

	}

}
