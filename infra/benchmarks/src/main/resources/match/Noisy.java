import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.agency.domain.Uscc;

/** Names with one fault: code, name as somebody wrote it, kind of fault, between tabs. */
final class Noisy {

	private Noisy() {
	}

	/** By their places, as a file without titles has them; else as the titles say. */
	static List<String[]> read(Path file) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		Delimited.lines(file, '\t', lines::add);
		int code = 0;
		int name = 1;
		int kind = 2;
		boolean titled = !lines.isEmpty() && lines.getFirst().stream().noneMatch((one) -> Uscc.read(one).isPresent())
				&& lines.getFirst().contains("uscc");
		if (titled) {
			List<String> titles = lines.removeFirst();
			code = titles.indexOf("uscc");
			name = first(titles, name, "noisy_name", "noisy", "name");
			kind = first(titles, kind, "kind", "fault", "noise");
		}
		List<String[]> rows = new ArrayList<>();
		for (List<String> line : lines) {
			if (line.size() > Math.max(code, name)) {
				rows.add(new String[] { line.get(code), line.get(name),
						(line.size() > kind) ? line.get(kind) : "no kind given" });
			}
		}
		return rows;
	}

	private static int first(List<String> titles, int otherwise, String... wanted) {
		for (String one : wanted) {
			if (titles.contains(one)) {
				return titles.indexOf(one);
			}
		}
		return otherwise;
	}

}
