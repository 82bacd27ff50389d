import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.application.RowReader;
import io.firewarden.registry.market.application.TextRows;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.matching.ReferenceTables;
import io.firewarden.registry.matching.domain.NameIndex;
import io.firewarden.registry.matching.domain.NameSearch;
import io.firewarden.registry.matching.domain.PhraseTable;

/**
 * One task of matching in a process of its own: {@code TASK FOLDER}. Run from source on
 * the classes of the registry service, on the inputs that {@link Inputs} wrote.
 */
public final class MatchBench {

	private final Path folder;

	private MatchBench(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		MatchBench bench = new MatchBench(Path.of(arguments[1]));
		Turns.take(switch (arguments[0]) {
			case "within" -> bench.within();
			case "search" -> bench.search();
			case "phrases" -> bench.phrases();
			case "contains" -> bench.contains();
			case "rows" -> bench.rows();
			case "intake" -> new IntakeBench(bench.folder);
			default -> throw new IllegalArgumentException(arguments[0]);
		});
	}

	/** Every name of the feed against all agencies. */
	private Turns.Work within() throws IOException {
		NameIndex index = NameIndex.of(Inputs.lines(this.folder, Inputs.AGENCIES));
		List<String> feed = Inputs.lines(this.folder, Inputs.FEED_NAMES);
		return (n) -> {
			long[] sum = new long[2];
			for (int i = 0; i < n; i++) {
				int row = i;
				index.within(feed.get(i), 2, (position) -> {
					sum[0]++;
					sum[1] += (row + 1L) * (position + 1L);
				});
			}
			return sum[0] + "/" + sum[1];
		};
	}

	private Turns.Work search() throws IOException {
		Names names = Names.read(this.folder);
		NameSearch search = new NameSearch(NameIndex.of(names.names()), ReferenceTables.nameVocabulary());
		return names.asked((name) -> {
			List<NameSearch.Hit> best = search.best(name, 1);
			return best.isEmpty() ? "" : names.names().get(best.getFirst().position());
		});
	}

	private Turns.Work phrases() throws IOException {
		PhraseTable table = new PhraseTable(Inputs.lines(this.folder, Inputs.KEYWORDS));
		List<String> scopes = Inputs.lines(this.folder, Inputs.SCOPES);
		return (n) -> {
			long[] hits = new long[1];
			for (int i = 0; i < n; i++) {
				table.all(scopes.get(i % scopes.size()), (number, from, to) -> hits[0]++);
			}
			return "" + hits[0];
		};
	}

	/** Every occurrence, phrase after phrase. */
	private Turns.Work contains() throws IOException {
		List<String> keywords = Inputs.lines(this.folder, Inputs.KEYWORDS);
		List<String> scopes = Inputs.lines(this.folder, Inputs.SCOPES);
		return (n) -> {
			long hits = 0;
			for (int i = 0; i < n; i++) {
				String scope = scopes.get(i % scopes.size());
				for (String keyword : keywords) {
					for (int at = scope.indexOf(keyword); at >= 0; at = scope.indexOf(keyword, at + 1)) {
						hits++;
					}
				}
			}
			return "" + hits;
		};
	}

	/**
	 * Packed rows through the readers of the feed; valid codes, codes of agencies and rows
	 * with a keyword are counted.
	 */
	private Turns.Work rows() throws IOException {
		Set<String> codes = new HashSet<>(Inputs.lines(this.folder, Inputs.AGENCY_CODES));
		PhraseTable keywords = new PhraseTable(Inputs.lines(this.folder, Inputs.KEYWORDS));
		RowReader reader = Doors.reader();
		return (n) -> {
			long read = 0;
			long joined = 0;
			long valid = 0;
			long[] named = new long[1];
			List<Fault> faults = new ArrayList<>();
			try (TextRows rows = TextRows.begin(Delimited.open(Inputs.feed(this.folder, n)), Doors.titles())
				.orElseThrow()) {
				while (rows.next()) {
					read++;
					faults.clear();
					MarketEntity row = (rows.fault() != null) ? null : reader.read(rows, faults);
					if (row != null) {
						boolean[] any = new boolean[1];
						keywords.all(row.scopeText(), (number, from, to) -> any[0] = true);
						named[0] += any[0] ? 1 : 0;
						valid += (row.uscc() != null) ? 1 : 0;
						joined += codes.contains(row.uscc()) ? 1 : 0;
					}
				}
			}
			return read + "/" + valid + "/" + joined + "/" + named[0];
		};
	}

}
