import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
		if (there("gold_hard_negatives.csv")) {
			differentCompanies(Delimited.read(this.folder.resolve("gold_hard_negatives.csv"), ','));
		}
		boolean names = there("noisy_names.tsv");
		boolean renames = there("gold_renames.csv");
		if ((names || renames) && there("uscc_name_all.csv.gz")) {
			againstAllNames(names, renames);
		}
		if (there("feed_faults_real.csv.gz")) {
			new FaultyRows().count(this.folder.resolve("feed_faults_real.csv.gz"), this::row);
		}
	}

	private boolean there(String file) {
		boolean there = Files.exists(this.folder.resolve(file));
		if (!there) {
			System.out.printf("| %s | not in the folder: skipped | | |%n", file);
		}
		return there;
	}

	void row(String what, String figure, String goal, boolean met) {
		System.out.printf("| %s | %s | %s | %s |%n", what, figure, goal,
				goal.equals("report") ? "" : met ? "MET" : "MISSED");
		this.missed |= !met;
	}

	/** With their codes, and once more as if the feed had none. */
	private void differentCompanies(List<Map<String, String>> pairs) {
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

	private void againstAllNames(boolean noisy, boolean renames) throws IOException {
		List<String> codes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Delimited.each(this.folder.resolve("uscc_name_all.csv.gz"), ',', (row) -> {
			codes.add(row.get("uscc"));
			names.add(NameText.normal(row.get("name")));
		});
		NameSearch search = new NameSearch(NameIndex.of(names), WORDS);
		String against = " against %,d names".formatted(names.size());
		if (noisy) {
			noisyNames(search, codes, names, against);
		}
		if (renames) {
			renames(search, codes, against);
		}
	}

	private void noisyNames(NameSearch search, List<String> codes, List<String> names, String against)
			throws IOException {
		int right = 0;
		int n = 0;
		Map<String, int[]> byFault = new TreeMap<>();
		Map<String, String> nameOf = new HashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			nameOf.put(codes.get(i), names.get(i));
		}
		long start = System.nanoTime();
		for (String line : Files.readAllLines(this.folder.resolve("noisy_names.tsv"), StandardCharsets.UTF_8)) {
			String[] fields = line.split("\t");
			if (fields.length < 3 || fields[0].equals("uscc")) {
				continue;
			}
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
		double recall = right / (double) Math.max(1, n);
		row("noisy names" + against + ": right company first", "%d of %d = %.4f (%.0f/s)".formatted(right, n, recall,
				n / ((System.nanoTime() - start) / 1e9)), ">= 0.98", recall >= 0.98);
		byFault.forEach((fault, counts) -> row("of these, " + fault, counts[0] + " of " + counts[1], "report", true));
	}

	private void renames(NameSearch search, List<String> codes, String against) throws IOException {
		List<Map<String, String>> rows = Delimited.read(this.folder.resolve("gold_renames.csv"), ',');
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
