import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.application.BatchFiles;
import io.firewarden.registry.market.application.PublicRecordReader;
import io.firewarden.registry.market.application.PublicRecords;
import io.firewarden.registry.market.application.RecordTables;
import io.firewarden.registry.market.application.RowReader;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.MarketTables;
import io.firewarden.registry.register.KeyedHash;
import io.firewarden.registry.work.WorkFiles;

/** Parts of the feed's intake that its own feature keeps to itself. */
final class Doors {

	private static final String ADAPTER = "io.firewarden.registry.market.adapter.";

	private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

	private Doors() {
	}

	static ColumnTitles titles() {
		return (ColumnTitles) call("MarketReference", "titles");
	}

	static RowReader reader() {
		return new RowReader((MarketTables) call("MarketReference", "tables", DAY),
				new KeyedHash("market-person", "bench")::of);
	}

	/** Tables of public records, of which no batch here has any. */
	static RecordTables recordTables() {
		MarketTables tables = (MarketTables) call("MarketReference", "tables", DAY);
		return new RecordTables(new PublicRecordReader(tables.values()), new PublicRecords() {
			@Override
			public Kept keep(List<PublicRecord> records, String rank) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<PublicRecord> of(String sourceId) {
				return List.of();
			}
		});
	}

	/** Where the files of batches lie, as they come and as they are kept. */
	static BatchFiles files(Path folder) {
		try {
			Constructor<?> files = Class.forName(ADAPTER + "FeedFiles").getDeclaredConstructors()[0];
			return (BatchFiles) open(files).newInstance(new WorkFiles(folder), titles(),
					call("MarketReference", "recordTitles"));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object call(String type, String method, Object... arguments) {
		try {
			for (Method one : Class.forName(ADAPTER + type).getDeclaredMethods()) {
				if (one.getName().equals(method) && one.getParameterCount() == arguments.length) {
					return open(one).invoke(null, arguments);
				}
			}
			throw new NoSuchMethodException(method);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T extends AccessibleObject> T open(T door) {
		door.setAccessible(true);
		return door;
	}

}
