import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/** The bare automaton over the same scopes and keywords. */
public final class AcdatBench {

	public static void main(String[] arguments) throws Exception {
		Path work = Path.of(arguments[0]);
		TreeMap<String, String> words = new TreeMap<>();
		Files.readAllLines(work.resolve("keywords.txt")).forEach((word) -> words.put(word, word));
		AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
		trie.build(words);
		List<String> scopes = Files.readAllLines(work.resolve("scopes.txt"));
		for (int round = 0; round <= Integer.parseInt(arguments[1]); round++) {
			long wall = System.nanoTime();
			long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			long[] hits = new long[1];
			for (String scope : scopes) {
				trie.parseText(scope, (int from, int to, String word) -> hits[0]++);
			}
			System.out.println("acdat " + round + " "
					+ (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9 + " "
					+ (System.nanoTime() - wall) / 1e9 + " 0 " + hits[0]);
		}
	}

}
