import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names, and names with a fault that are looked for among them. */
record Names(List<String> names, Map<String, String> nameOf, List<String[]> queries) {

	interface Finder {

		/** The name that is meant. */
		String find(String name) throws Exception;

	}

	static Names read(Path folder) throws IOException {
		List<String> names = new ArrayList<>();
		Map<String, String> nameOf = new HashMap<>();
		for (String line : Inputs.lines(folder, Inputs.NAMES)) {
			int tab = line.indexOf('\t');
			names.add(line.substring(tab + 1));
			nameOf.put(line.substring(0, tab), names.getLast());
		}
		return new Names(names, nameOf,
				Inputs.lines(folder, Inputs.QUERIES).stream().map((line) -> line.split("\t", 2)).toList());
	}

	/** Asks so many times and says how often the right company was found. */
	Turns.Work asked(Finder finder) {
		return (n) -> {
			int right = 0;
			for (int i = 0; i < n; i++) {
				String[] query = this.queries.get(i % this.queries.size());
				// Companies of one and the same name cannot be told apart by it.
				right += finder.find(query[1]).equals(this.nameOf.get(query[0])) ? 1 : 0;
			}
			return "" + right;
		};
	}

}
