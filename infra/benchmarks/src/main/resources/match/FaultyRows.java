import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Rows that are really broken, through the reader of the feed: each must be rejected by
 * itself. The reader belongs to another feature and is found by its name.
 */
final class FaultyRows {

	private static final String MARKET = "io.firewarden.registry.market.";

	/** As the files of the source have them. */
	private static final String TITLES = "name,address,uscc,city,registered_on,scope,type_code,capital,phone,province";

	interface Table {

		void row(String what, String figure, String goal, boolean met);

	}

	void count(Path file, Table table) throws Exception {
		List<Map<String, String>> rows = Delimited.read(file, ',');
		try {
			Class<?> reference = Class.forName(MARKET + "adapter.MarketReference");
			Object titles = call(reference.getDeclaredMethod("titles"), null);
			Object tables = call(reference.getDeclaredMethod("tables", LocalDate.class), null, LocalDate.of(2022, 6, 1));
			Class<?> readerType = Class.forName(MARKET + "application.RowReader");
			UnaryOperator<String> hash = (text) -> text;
			Object reader = readerType.getConstructors()[0].newInstance(tables, hash);
			int rejected = 0;
			for (Map<String, String> row : rows) {
				rejected += isRejected(row, titles, reader) ? 1 : 0;
			}
			table.row("broken rows: quarantined by the feed's reader", rejected + " of " + rows.size(),
					rows.size() + " of " + rows.size(), rejected == rows.size());
		}
		catch (ClassNotFoundException ex) {
			table.row("broken rows: the reader of the feed is not in this build", "skipped", "report", true);
		}
	}

	private static boolean isRejected(Map<String, String> row, Object titles, Object reader) throws Exception {
		StringBuilder text = new StringBuilder(TITLES).append('\n');
		String[] fields = row.get("fields_joined_by_unit_separator_1f").split("\u001f", -1);
		for (int i = 0; i < fields.length; i++) {
			text.append((i > 0) ? "," : "").append('"').append(fields[i].replace("\"", "\"\"")).append('"');
		}
		InputStream in = new ByteArrayInputStream(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
		Class<?> rowsType = Class.forName(MARKET + "application.TextRows");
		Optional<?> begun = (Optional<?>) call(
				rowsType.getDeclaredMethod("begin", InputStream.class, titles.getClass()), null, in, titles);
		Object feed = begun.orElseThrow();
		if (!(Boolean) call(rowsType.getDeclaredMethod("next"), feed)) {
			return true;
		}
		if (call(rowsType.getDeclaredMethod("fault"), feed) != null) {
			return true;
		}
		Method read = null;
		for (Method method : reader.getClass().getDeclaredMethods()) {
			read = method.getName().equals("read") ? method : read;
		}
		return call(read, reader, feed, new ArrayList<>()) == null;
	}

	private static Object call(Method method, Object on, Object... arguments) throws Exception {
		method.setAccessible(true);
		return method.invoke(on, arguments);
	}

}
