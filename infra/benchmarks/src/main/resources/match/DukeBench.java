import java.nio.file.Path;
import java.util.List;

import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;

/** Duke on its index, names compared by pairs of characters. */
public final class DukeBench {

	private static final String NAME = "NAME";

	/** Its own bound is a million: then a question takes seconds. */
	private static final int CANDIDATES = 100;

	public static void main(String[] arguments) throws Exception {
		Names names = Names.read(Path.of(arguments[0]));
		ConfigurationImpl configuration = new ConfigurationImpl();
		configuration.setThreshold(0.8);
		configuration.setProperties(List.of(new PropertyImpl("ID"),
				new PropertyImpl(NAME, new QGramComparator(), 0.1, 0.95)));
		LuceneDatabase database = new LuceneDatabase();
		database.setMaxSearchHits(CANDIDATES);
		database.setConfiguration(configuration);
		configuration.setDatabase(database);
		Processor processor = new Processor(configuration, database);
		for (int i = 0; i < names.names().size(); i++) {
			database.index(record("" + i, names.names().get(i)));
		}
		database.commit();
		Turns.take(names.asked((name) -> {
			Record sought = record("q", name);
			String best = "";
			double most = -1;
			for (Record candidate : database.findCandidateMatches(sought)) {
				double likeness = processor.compare(sought, candidate);
				if (likeness > most) {
					most = likeness;
					best = candidate.getValue(NAME);
				}
			}
			return best;
		}));
	}

	private static Record record(String id, String name) {
		RecordImpl record = new RecordImpl();
		record.addValue("ID", id);
		record.addValue(NAME, name);
		return record;
	}

}
