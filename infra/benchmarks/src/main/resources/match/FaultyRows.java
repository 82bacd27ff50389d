import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.market.application.RowReader;
import io.firewarden.registry.market.application.TextRows;
import io.firewarden.registry.market.domain.ColumnTitles;

/** Rows that are really broken, through the reader of the feed: each is to be rejected by itself. */
final class FaultyRows {

	/** As the files of the source have them. */
	private static final String TITLES = "name,address,uscc,city,registered_on,scope,type_code,capital,phone,province";

	private static final char SEPARATOR = '\u001f';

	private final ColumnTitles titles = Doors.titles();

	private final RowReader reader = Doors.reader();

	private int rows;

	private int rejected;

	/** A broken row is what holds its separator, in whatever column. */
	void read(Path file) throws IOException {
		List<String> broken = new ArrayList<>();
		Delimited.lines(file, ',',
				(fields) -> fields.stream().filter((one) -> one.indexOf(SEPARATOR) >= 0).findFirst().ifPresent(broken::add));
		for (String row : broken) {
			this.rows++;
			this.rejected += isRejected(row) ? 1 : 0;
		}
	}

	int rows() {
		return this.rows;
	}

	int rejected() {
		return this.rejected;
	}

	private boolean isRejected(String row) throws IOException {
		StringBuilder text = new StringBuilder(TITLES).append('\n');
		String[] fields = row.split(String.valueOf(SEPARATOR), -1);
		for (int i = 0; i < fields.length; i++) {
			text.append((i > 0) ? "," : "").append('"').append(fields[i].replace("\"", "\"\"")).append('"');
		}
		byte[] bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
		try (TextRows feed = TextRows.begin(new ByteArrayInputStream(bytes), this.titles).orElseThrow()) {
			return !feed.next() || feed.fault() != null || this.reader.read(feed, new ArrayList<>()) == null;
		}
	}

}
