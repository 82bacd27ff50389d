import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene 10: pairs of characters, the best twenty, ordered by edit distance. */
public final class LuceneBench {

	public static void main(String[] arguments) throws Exception {
		Path work = Path.of(arguments[0]);
		List<String> lines = Files.readAllLines(work.resolve("names.txt"));
		Map<String, String> nameOf = new HashMap<>();
		Analyzer pairs = new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				return new TokenStreamComponents(new NGramTokenizer(2, 2));
			}
		};
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(pairs))) {
			for (String line : lines) {
				String name = line.substring(line.indexOf('\t') + 1);
				nameOf.put(line.substring(0, line.indexOf('\t')), name);
				Document document = new Document();
				document.add(new TextField("name", name, Field.Store.NO));
				document.add(new StoredField("text", name));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
		List<String> queries = Files.readAllLines(work.resolve("queries.txt"))
			.subList(0, Integer.parseInt(arguments[1]));
		for (int round = 0; round <= Integer.parseInt(arguments[2]); round++) {
			long wall = System.nanoTime();
			long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			int right = 0;
			for (String query : queries) {
				String text = query.substring(query.indexOf('\t') + 1);
				right += best(searcher, pairs, text).equals(nameOf.get(query.substring(0, query.indexOf('\t')))) ? 1 : 0;
			}
			System.out.println("lucene " + round + " "
					+ (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9 + " "
					+ (System.nanoTime() - wall) / 1e9 + " "
					+ (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20) + " " + right);
		}
	}

	private static String best(IndexSearcher searcher, Analyzer pairs, String text) throws Exception {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		try (TokenStream tokens = pairs.tokenStream("name", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				query.add(new TermQuery(new Term("name", term.toString())), BooleanClause.Occur.SHOULD);
			}
			tokens.end();
		}
		String best = "";
		int least = Integer.MAX_VALUE;
		for (ScoreDoc hit : searcher.search(query.build(), 20).scoreDocs) {
			String name = searcher.storedFields().document(hit.doc).get("text");
			int distance = distance(text, name);
			if (distance < least) {
				least = distance;
				best = name;
			}
		}
		return best;
	}

	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
