import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads rows between separators (RFC 4180) under a line of titles, in whatever order;
 * plain or packed, with a byte order mark or without.
 */
final class Delimited {

	private Delimited() {
	}

	static List<Map<String, String>> read(Path file, char separator) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		each(file, separator, rows::add);
		return rows;
	}

	/** Rows by title; values under no title are left out. */
	static void each(Path file, char separator, Consumer<Map<String, String>> rows) throws IOException {
		List<List<String>> titles = new ArrayList<>();
		lines(file, separator, (fields) -> {
			if (titles.isEmpty()) {
				titles.add(fields.stream().map((title) -> title.strip().toLowerCase(Locale.ROOT)).toList());
				return;
			}
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < Math.min(titles.getFirst().size(), fields.size()); i++) {
				row.put(titles.getFirst().get(i), fields.get(i));
			}
			rows.accept(row);
		});
	}

	/** All rows, that of the titles too. */
	static void lines(Path file, char separator, Consumer<List<String>> rows) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
			String line = lines.readLine();
			if (line != null && line.startsWith("\uFEFF")) {
				line = line.substring(1);
			}
			for (; line != null; line = lines.readLine()) {
				if (!line.isEmpty()) {
					rows.accept(fields(line, lines, separator));
				}
			}
		}
	}

	/** Packed or not, whatever its name says. */
	static InputStream open(Path file) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		in.mark(2);
		boolean packed = in.read() == 0x1f && in.read() == 0x8b;
		in.reset();
		return packed ? new GZIPInputStream(in, 1 << 16) : in;
	}

	private static List<String> fields(String first, BufferedReader lines, char separator) throws IOException {
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		String line = first;
		boolean quoted = false;
		int at = 0;
		while (true) {
			if (at == line.length()) {
				String more = quoted ? lines.readLine() : null;
				if (more == null) {
					break;
				}
				field.append('\n');
				line = more;
				at = 0;
				continue;
			}
			char c = line.charAt(at++);
			if (quoted && c == '"' && at < line.length() && line.charAt(at) == '"') {
				field.append(c);
				at++;
			}
			else if (c == '"' && (quoted || field.isEmpty())) {
				quoted = !quoted;
			}
			else if (c == separator && !quoted) {
				fields.add(field.toString());
				field.setLength(0);
			}
			else {
				field.append(c);
			}
		}
		fields.add(field.toString());
		return fields;
	}

}
