import java.io.IOException;
import java.nio.file.Path;

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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene: pairs of characters, the best twenty, ordered by edit distance. {@code FOLDER
 * skipping} lets it pass over documents that cannot be among them; {@code FOLDER counting}
 * scores and counts every document that has a pair, as a search does that tells how many
 * were found.
 */
public final class LuceneBench {

	private static final int BEST = 20;

	private static final Analyzer PAIRS = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			return new TokenStreamComponents(new NGramTokenizer(2, 2));
		}
	};

	public static void main(String[] arguments) throws Exception {
		Names names = Names.read(Path.of(arguments[0]));
		int counted = arguments[1].equals("counting") ? Integer.MAX_VALUE : 1000;
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(PAIRS))) {
			for (String name : names.names()) {
				Document document = new Document();
				document.add(new TextField("name", name, Field.Store.NO));
				document.add(new StoredField("text", name));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
		IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
		Turns.take(names.asked((name) -> {
			String best = "";
			int least = Integer.MAX_VALUE;
			for (ScoreDoc hit : searcher.search(query(name),
					new TopScoreDocCollectorManager(BEST, null, counted)).scoreDocs) {
				String other = searcher.storedFields().document(hit.doc).get("text");
				int distance = distance(name, other);
				if (distance < least) {
					least = distance;
					best = other;
				}
			}
			return best;
		}));
	}

	private static Query query(String text) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		try (TokenStream tokens = PAIRS.tokenStream("name", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				query.add(new TermQuery(new Term("name", term.toString())), BooleanClause.Occur.SHOULD);
			}
			tokens.end();
		}
		return query.build();
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
