import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** The bare automaton over the same scopes and keywords. */
public final class AcdatBench {

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		TreeMap<String, String> words = new TreeMap<>();
		Inputs.lines(folder, Inputs.KEYWORDS).forEach((word) -> words.put(word, word));
		AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
		trie.build(words);
		List<String> scopes = Inputs.lines(folder, Inputs.SCOPES);
		Turns.take((n) -> {
			long[] hits = new long[1];
			for (int i = 0; i < n; i++) {
				trie.parseText(scopes.get(i % scopes.size()), (int from, int to, String word) -> hits[0]++);
			}
			return "" + hits[0];
		});
	}

}
