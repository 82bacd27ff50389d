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
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the labelled files: RFC 4180 with a line of titles, plain or packed. */
final class Delimited {

	private Delimited() {
	}

	static List<Map<String, String>> read(Path file, char separator) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		each(file, separator, rows::add);
		return rows;
	}

	static void each(Path file, char separator, Consumer<Map<String, String>> rows) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
			List<String> titles = fields(lines, separator);
			List<String> fields = fields(lines, separator);
			while (fields != null) {
				Map<String, String> row = new HashMap<>();
				for (int i = 0; i < Math.min(titles.size(), fields.size()); i++) {
					row.put(titles.get(i), fields.get(i));
				}
				rows.accept(row);
				fields = fields(lines, separator);
			}
		}
	}

	private static InputStream open(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
	}

	private static List<String> fields(BufferedReader lines, char separator) throws IOException {
		String line = lines.readLine();
		if (line == null) {
			return null;
		}
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0;; i++) {
			if (i == line.length()) {
				String more = quoted ? lines.readLine() : null;
				if (more == null) {
					break;
				}
				field.append('\n');
				line = more;
				i = -1;
				continue;
			}
			char c = line.charAt(i);
			if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				field.append(c);
				i++;
			}
			else if (c == '"') {
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
