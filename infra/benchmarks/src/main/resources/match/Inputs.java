import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.ScopeDictionary;
import io.firewarden.registry.roster.NameText;

/** Writes what all candidates read: {@code DATA FOLDER ROWS...}, a feed for each number of rows. */
public final class Inputs {

	static final String AGENCIES = "agencies.txt";

	static final String AGENCY_CODES = "agency_codes.txt";

	static final String FEED_NAMES = "feed_names.txt";

	static final String NAMES = "names.txt";

	static final String QUERIES = "queries.txt";

	static final String SCOPES = "scopes.txt";

	static final String KEYWORDS = "keywords.txt";

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int SOME_KEYWORDS = 50;

	/** Rows of all provinces. */
	private static final int EVERY = 54;

	private static final List<String> TITLES = List.of("name", "uscc", "registered_on", "type", "capital", "scope",
			"province", "city", "address");

	private final Path data;

	private final Path folder;

	private Inputs(Path data, Path folder) {
		this.data = data;
		this.folder = folder;
	}

	public static void main(String[] arguments) throws IOException {
		Inputs inputs = new Inputs(Path.of(arguments[0]), Path.of(arguments[1]));
		inputs.names();
		List<Map<String, String>> sample = Delimited.read(inputs.data.resolve("sichuan_companies.csv.gz"), ',');
		inputs.write(SCOPES, sample.stream().map((row) -> row.getOrDefault("scope", "").replace('\n', ' ')).toList());
		for (int i = 2; i < arguments.length; i++) {
			inputs.feed(sample, Integer.parseInt(arguments[i]));
		}
	}

	static List<String> lines(Path folder, String file) throws IOException {
		return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
	}

	static Path feed(Path folder, int rows) {
		return folder.resolve("feed-" + rows + ".csv.gz");
	}

	private void names() throws IOException {
		List<Map<String, String>> fire = Delimited.read(this.data.resolve("fire_related_companies.csv.gz"), ',');
		write(AGENCIES, fire.stream().map((row) -> NameText.normal(row.get("name"))).toList());
		write(AGENCY_CODES, fire.stream().map((row) -> row.get("uscc")).toList());
		write(KEYWORDS,
				ReferenceTables.scopeDictionaries()
					.getLast()
					.phrases()
					.stream()
					.map(ScopeDictionary.Phrase::text)
					.distinct()
					.limit(SOME_KEYWORDS)
					.toList());
		List<String> names = new ArrayList<>();
		List<String> feed = new ArrayList<>();
		Delimited.each(this.data.resolve("uscc_name_all.csv.gz"), ',', (row) -> {
			String name = NameText.normal(row.get("name")).replace("\n", "");
			if (names.size() % EVERY == 0) {
				feed.add(name);
			}
			names.add(row.get("uscc") + "\t" + name);
		});
		write(NAMES, names);
		write(FEED_NAMES, feed);
		write(QUERIES,
				Noisy.read(this.data.resolve("noisy_names.tsv"))
					.stream()
					.map((row) -> row[0] + "\t" + NameText.normal(row[1]))
					.toList());
	}

	private void write(String file, List<String> lines) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(this.folder.resolve(file))) {
			for (String line : lines) {
				out.write(line);
				out.write('\n');
			}
		}
	}

	/** The sample again and again; from the second time on with codes of nobody. */
	private void feed(List<Map<String, String>> sample, int rows) throws IOException {
		try (OutputStream out = new BufferedOutputStream(new Packed(Files.newOutputStream(feed(this.folder, rows))),
				1 << 16)) {
			out.write((String.join(",", TITLES) + "\n").getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < rows; i++) {
				Map<String, String> row = sample.get(i % sample.size());
				StringBuilder line = new StringBuilder();
				for (String title : TITLES) {
					String value = row.getOrDefault(title, "");
					value = (title.equals("uscc") && i >= sample.size() && Uscc.fits(value)) ? code(value, i) : value;
					line.append(line.isEmpty() ? "" : ",").append(quoted(value));
				}
				out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static String quoted(String value) {
		boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0;
		return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
	}

	/** The same office, another enterprise, a check character that fits. */
	private static String code(String like, int number) {
		String body = like.substring(0, 8) + "%09d".formatted(number);
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < body.length(); i++) {
			sum += weight * ALPHABET.indexOf(body.charAt(i));
			weight = weight * 3 % ALPHABET.length();
		}
		return body + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
	}

	/** Quickly. */
	private static final class Packed extends GZIPOutputStream {

		Packed(OutputStream out) throws IOException {
			super(out, 1 << 16);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
