import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.Likeness.Caution;
import io.firewarden.registry.matching.Likeness.Tier;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.domain.MatchPoints;
import io.firewarden.registry.matching.domain.NameIndex;
import io.firewarden.registry.matching.domain.NameSearch;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Party;
import io.firewarden.registry.matching.domain.RecordComparison;
import io.firewarden.registry.roster.NameText;

/**
 * How well names and records are matched, on labelled real data of a folder. Run from
 * source on the classes of the registry service by {@code infra/bench match-quality}.
 */
public final class MatchQuality {

	private static final NameVocabulary WORDS = ReferenceTables.nameVocabulary();

	private static final MatchPoints POINTS = ReferenceTables.matchPoints().getLast();

	private static final String NO_ROWS = "no rows with what is needed";

	private final Path folder;

	private boolean missed;

	private MatchQuality(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		MatchQuality quality = new MatchQuality(Path.of(arguments[0]));
		quality.run();
		System.exit(quality.missed ? 1 : 0);
	}

	private void run() throws Exception {
		System.out.println("| what | figure | goal | verdict |");
		System.out.println("| --- | --- | --- | --- |");
		look("gold_hard_negatives.csv", (file) -> differentCompanies(
				rows(file, "name_a", "uscc_a", "name_b", "uscc_b")));
		Optional<Path> noisy = find("noisy_names.tsv");
		Optional<Path> renames = find("gold_renames.csv");
		if (noisy.isPresent() || renames.isPresent()) {
			look("uscc_name_all.csv.gz", (file) -> againstAllNames(file, noisy, renames));
		}
		look("feed_faults_real.csv.gz", (file) -> {
			FaultyRows faulty = new FaultyRows();
			faulty.read(file);
			if (faulty.rows() == 0) {
				skipped(file, NO_ROWS);
				return;
			}
			row("broken rows: quarantined by the feed's reader", faulty.rejected() + " of " + faulty.rows(),
					faulty.rows() + " of " + faulty.rows(), faulty.rejected() == faulty.rows());
		});
	}

	private interface Measured {

		void measure(Path file) throws IOException;

	}

	/** A file that cannot be read is told, and the others are measured. */
	private void look(String name, Measured measured) {
		find(name).ifPresent((file) -> {
			try {
				measured.measure(file);
			}
			catch (IOException ex) {
				row(name, "cannot be read: " + ex.getMessage(), "", false);
			}
		});
	}

	/** Packed or not. */
	private Optional<Path> find(String name) {
		Optional<Path> file = Stream.of(name, name.replace(".gz", ""), name + ".gz")
			.map(this.folder::resolve)
			.filter(Files::isRegularFile)
			.findFirst();
		if (file.isEmpty()) {
			skipped(Path.of(name), "not in the folder");
		}
		return file;
	}

	private static void skipped(Path file, String why) {
		System.out.printf("| %s | %s: skipped | | |%n", file.getFileName(), why);
	}

	/** Rows that have something under each of these titles. */
	private static List<Map<String, String>> rows(Path file, String... titles) throws IOException {
		List<Map<String, String>> rows = Delimited.read(file, ',');
		for (String title : titles) {
			if (!rows.isEmpty() && !rows.getFirst().containsKey(title)) {
				throw new IOException("no column " + title + " in " + file.getFileName());
			}
		}
		rows.removeIf((row) -> !Stream.of(titles).allMatch(row::containsKey));
		if (rows.isEmpty()) {
			skipped(file, NO_ROWS);
		}
		return rows;
	}

	void row(String what, String figure, String goal, boolean met) {
		System.out.printf("| %s | %s | %s | %s |%n", what, figure, goal,
				goal.equals("report") ? "" : met ? "MET" : "MISSED");
		this.missed |= !met;
	}

	/** With their codes, and once more as if the feed had none. */
	private void differentCompanies(List<Map<String, String>> pairs) {
		if (pairs.isEmpty()) {
			return;
		}
		for (boolean codes : new boolean[] { true, false }) {
			int joined = 0;
			int above = 0;
			int unnamed = 0;
			RecordComparison comparison = new RecordComparison(POINTS);
			for (Map<String, String> pair : pairs) {
				Likeness likeness = comparison.of(Party.named(pair.get("name_a"), pair.get("uscc_a"), WORDS),
						Party.named(pair.get("name_b"), codes ? pair.get("uscc_b") : null, WORDS));
				joined += (likeness.tier() == Tier.T1) ? 1 : 0;
				if (likeness.score() >= POINTS.same()) {
					above++;
				}
				boolean named = likeness.warnings()
					.stream()
					.anyMatch((warning) -> warning.code() != Caution.NO_CODE
							|| NameText.normal(pair.get("name_a")).equals(NameText.normal(pair.get("name_b"))));
				unnamed += named ? 0 : 1;
			}
			String which = codes ? "different companies" : "different companies, one without a code";
			row(which + ": joined automatically", joined + " of " + pairs.size(), "0", joined == 0);
			row(which + ": proposed as the same (score >= " + POINTS.same() + ")", above + " of " + pairs.size(),
					"report", true);
			row(which + ": without a warning that names the differing part", unnamed + " of " + pairs.size(), "0",
					unnamed == 0);
		}
	}

	private void againstAllNames(Path all, Optional<Path> noisy, Optional<Path> renames) throws IOException {
		List<String> codes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Delimited.each(all, ',', (row) -> {
			if (row.get("uscc") != null && row.get("name") != null) {
				codes.add(row.get("uscc"));
				names.add(NameText.normal(row.get("name")));
			}
		});
		if (names.isEmpty()) {
			skipped(all, NO_ROWS);
			return;
		}
		NameSearch search = new NameSearch(NameIndex.of(names), WORDS);
		String against = " against %,d names".formatted(names.size());
		if (noisy.isPresent()) {
			noisyNames(noisy.get(), search, codes, names, against);
		}
		if (renames.isPresent()) {
			renames(rows(renames.get(), "former_name", "uscc"), search, codes, against);
		}
	}

	private void noisyNames(Path file, NameSearch search, List<String> codes, List<String> names, String against)
			throws IOException {
		int right = 0;
		int n = 0;
		Map<String, int[]> byFault = new TreeMap<>();
		Map<String, String> nameOf = new HashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			nameOf.put(codes.get(i), names.get(i));
		}
		long start = System.nanoTime();
		for (String[] fields : Noisy.read(file)) {
			n++;
			List<NameSearch.Hit> best = search.best(fields[1], 1);
			// Companies of one and the same name cannot be told apart by it.
			boolean found = !best.isEmpty() && (codes.get(best.getFirst().position()).equals(fields[0])
					|| names.get(best.getFirst().position()).equals(nameOf.get(fields[0])));
			int[] counts = byFault.computeIfAbsent(fields[2], (_) -> new int[2]);
			counts[0] += found ? 1 : 0;
			counts[1]++;
			right += found ? 1 : 0;
		}
		if (n == 0) {
			skipped(file, NO_ROWS);
			return;
		}
		double recall = right / (double) n;
		row("noisy names" + against + ": right company first", "%d of %d = %.4f (%.0f/s)".formatted(right, n, recall,
				n / ((System.nanoTime() - start) / 1e9)), ">= 0.98", recall >= 0.98);
		byFault.forEach((fault, counts) -> row("of these, " + fault, counts[0] + " of " + counts[1], "report", true));
	}

	private void renames(List<Map<String, String>> rows, NameSearch search, List<String> codes, String against) {
		if (rows.isEmpty()) {
			return;
		}
		int first = 0;
		int five = 0;
		for (Map<String, String> row : rows) {
			List<String> best = search.best(row.get("former_name"), 5)
				.stream()
				.map((hit) -> codes.get(hit.position()))
				.toList();
			five += best.contains(row.get("uscc")) ? 1 : 0;
			first += !best.isEmpty() && best.getFirst().equals(row.get("uscc")) ? 1 : 0;
		}
		row("renames" + against + ": right company among five", five + " of " + rows.size(), "report", true);
		row("renames" + against + ": right company first", first + " of " + rows.size(), "report", true);
	}

}
