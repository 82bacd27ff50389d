import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.domain.NameIndex;
import io.firewarden.registry.matching.domain.NameSearch;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.PhraseTable;
import io.firewarden.registry.roster.NameText;

/**
 * One task of matching, once or several times, in a process of its own:
 * {@code TASK FOLDER N ROUNDS}. Prints a line per round: task, round, processor seconds,
 * wall seconds, megabytes of heap in use at most, answer. Run from source on the classes of
 * the registry service.
 */
public final class MatchBench {

	private final Path folder;

	private final int n;

	private MatchBench(Path folder, int n) {
		this.folder = folder;
		this.n = n;
	}

	public static void main(String[] arguments) throws Exception {
		MatchBench bench = new MatchBench(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
		Work work = switch (arguments[0]) {
			case "within" -> bench.within();
			case "search" -> bench.search();
			case "phrases" -> bench.phrases();
			case "contains" -> bench.contains();
			case "rows" -> bench.rows();
			case "prepare" -> bench.prepare();
			default -> throw new IllegalArgumentException(arguments[0]);
		};
		for (int round = 0; round <= Integer.parseInt(arguments[3]); round++) {
			long wall = System.nanoTime();
			long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			String answer = work.run();
			double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
			System.out.println(arguments[0] + " " + round + " " + spent + " " + (System.nanoTime() - wall) / 1e9 + " "
					+ peak() + " " + answer);
		}
	}

	private interface Work {

		String run() throws Exception;

	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == java.lang.management.MemoryType.HEAP)
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum() >> 20;
	}

	/** Writes the inputs that all candidates read. */
	private Work prepare() {
		return () -> {
			List<Map<String, String>> fire = Delimited.read(this.folder.resolve("fire_related_companies.csv.gz"), ',');
			try (BufferedWriter agencies = out("agencies.txt"); BufferedWriter codes = out("agency_codes.txt")) {
				for (Map<String, String> row : fire) {
					agencies.write(NameText.normal(row.get("name")) + "\n");
					codes.write(row.get("uscc") + "\n");
				}
			}
			try (BufferedWriter names = out("names.txt"); BufferedWriter feed = out("feed_names.txt")) {
				int[] line = new int[1];
				Delimited.each(this.folder.resolve("uscc_name_all.csv.gz"), ',', (row) -> {
					String name = NameText.normal(row.get("name")).replace("\n", "");
					try {
						names.write(row.get("uscc") + "\t" + name + "\n");
						// Every 54th: rows of all provinces.
						if (line[0]++ % 54 == 0) {
							feed.write(name + "\n");
						}
					}
					catch (IOException ex) {
						throw new IllegalStateException(ex);
					}
				});
			}
			try (BufferedWriter queries = out("queries.txt")) {
				for (String noisy : Files.readAllLines(this.folder.resolve("noisy_names.tsv"))) {
					String[] fields = noisy.split("\t");
					if (fields.length == 3 && !fields[0].equals("uscc")) {
						queries.write(fields[0] + "\t" + NameText.normal(fields[1]) + "\n");
					}
				}
			}
			List<String> scopes = new ArrayList<>();
			for (String file : List.of("fire_related_companies.csv.gz", "sichuan_companies.csv.gz")) {
				Delimited.read(this.folder.resolve(file), ',')
					.forEach((row) -> scopes.add(row.getOrDefault("scope", "").replace('\n', ' ')));
			}
			Files.write(work().resolve("scopes.txt"), scopes);
			return "ok";
		};
	}

	private Work within() throws IOException {
		NameIndex index = NameIndex.of(lines("agencies.txt"));
		List<String> feed = lines("feed_names.txt").subList(0, this.n);
		return () -> {
			long[] sum = new long[2];
			for (int i = 0; i < feed.size(); i++) {
				int row = i;
				index.within(feed.get(i), 2, (position) -> {
					sum[0]++;
					sum[1] += (row + 1L) * (position + 1L);
				});
			}
			return sum[0] + " " + sum[1];
		};
	}

	private Work search() throws IOException {
		List<String> codes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (String line : lines("names.txt")) {
			codes.add(line.substring(0, line.indexOf('\t')));
			names.add(line.substring(line.indexOf('\t') + 1));
		}
		NameVocabulary words = ReferenceTables.nameVocabulary();
		long start = System.nanoTime();
		NameSearch search = new NameSearch(NameIndex.of(names), words);
		System.out.println("build 0 0 " + (System.nanoTime() - start) / 1e9 + " " + peak() + " -");
		Map<String, String> nameOf = new HashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			nameOf.put(codes.get(i), names.get(i));
		}
		List<String> queries = lines("queries.txt").subList(0, this.n);
		return () -> {
			int right = 0;
			for (String query : queries) {
				int tab = query.indexOf('\t');
				List<NameSearch.Hit> best = search.best(query.substring(tab + 1), 1);
				right += !best.isEmpty()
						&& names.get(best.getFirst().position()).equals(nameOf.get(query.substring(0, tab))) ? 1 : 0;
			}
			return "" + right;
		};
	}

	private Work phrases() throws IOException {
		PhraseTable table = new PhraseTable(lines("keywords.txt"));
		List<String> scopes = lines("scopes.txt");
		return () -> {
			long[] hits = new long[1];
			for (String scope : scopes) {
				table.all(scope, (number, from, to) -> hits[0]++);
			}
			return "" + hits[0];
		};
	}

	/** Every occurrence, phrase after phrase. */
	private Work contains() throws IOException {
		List<String> keywords = lines("keywords.txt");
		List<String> scopes = lines("scopes.txt");
		return () -> {
			long hits = 0;
			for (String scope : scopes) {
				for (String keyword : keywords) {
					int at = scope.indexOf(keyword);
					while (at >= 0) {
						hits++;
						at = scope.indexOf(keyword, at + 1);
					}
				}
			}
			return "" + hits;
		};
	}

	/** Packed rows: read, check the code, join it, look for keywords. */
	private Work rows() throws IOException {
		Set<String> codes = new HashSet<>(lines("agency_codes.txt"));
		PhraseTable keywords = new PhraseTable(lines("keywords.txt"));
		Path file = work().resolve("feed-" + this.n + ".csv.gz");
		return () -> {
			long[] sums = new long[4];
			try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
				new RowScan(codes, keywords).run(in, sums);
			}
			return Arrays.stream(sums).mapToObj(Long::toString).reduce((a, b) -> a + "/" + b).orElseThrow();
		};
	}

	private Path work() {
		return Path.of(System.getProperty("work"));
	}

	private BufferedWriter out(String file) throws IOException {
		return Files.newBufferedWriter(work().resolve(file), StandardCharsets.UTF_8);
	}

	private List<String> lines(String file) throws IOException {
		List<String> lines = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Files.newInputStream(work().resolve(file)), StandardCharsets.UTF_8))) {
			String line = reader.readLine();
			while (line != null) {
				lines.add(line);
				line = reader.readLine();
			}
		}
		return lines;
	}

}
