package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.registry.market.application.FeedRows;
import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.ColumnTitles.Heading;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FeedField;
import org.jspecify.annotations.Nullable;

/** Rows of a workbook, under whatever titles and notes stand above the heading. */
final class SheetRows implements FeedRows {

	private static final int LOOKED_AT = 40;

	/** From here on a workbook has rounded the number. */
	private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

	private final Table table;

	private final Table.Rows rows;

	private final Heading heading;

	private Table.@Nullable Row row;

	private SheetRows(Table table, Table.Rows rows, Heading heading) {
		this.table = table;
		this.rows = rows;
		this.heading = heading;
	}

	/** Finds the heading on the first sheet that has one; empty where there is none. */
	static Optional<SheetRows> begin(Path file, ColumnTitles known) throws IOException, Unreadable {
		Table table = Table.open(file);
		try {
			for (int sheet = 0; sheet < table.sheets().size(); sheet++) {
				Optional<SheetRows> found = begin(table, sheet, known);
				if (found.isPresent()) {
					return found;
				}
			}
			table.close();
			return Optional.empty();
		}
		catch (IOException | Unreadable ex) {
			table.close();
			throw ex;
		}
	}

	private static Optional<SheetRows> begin(Table table, int sheet, ColumnTitles known)
			throws IOException, Unreadable {
		Table.Rows rows = table.rows(sheet);
		Table.Row row = rows.next();
		for (int i = 0; i < LOOKED_AT && row != null; i++) {
			Heading heading = known.heading(row.cells().stream().map(Cell::shown).toList());
			if (heading.isUsable()) {
				return Optional.of(new SheetRows(table, rows, heading));
			}
			row = rows.next();
		}
		rows.close();
		return Optional.empty();
	}

	Heading heading() {
		return this.heading;
	}

	/** Passes by the rows up to this one. */
	SheetRows after(long line) throws IOException {
		while (line() < line && next()) {
			// Passing by is all.
		}
		return this;
	}

	@Override
	public boolean next() throws IOException {
		try {
			this.row = this.rows.next();
			return this.row != null;
		}
		catch (Unreadable ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public @Nullable String text(FeedField field) {
		int position = this.heading.of(field);
		if (position < 0 || this.row == null) {
			return null;
		}
		Cell cell = this.row.cell(position);
		if (cell instanceof Cell.Number number && !number.dated() && number.value().compareTo(EXACT) >= 0) {
			return number.value().round(new MathContext(3)).toString();
		}
		return cell.isBlank() ? null : cell.shown();
	}

	/** The row as a person sees it. */
	String shown() {
		return (this.row == null) ? "" : String.join("\t", this.row.cells().stream().map(Cell::shown).toList());
	}

	@Override
	public long line() {
		return (this.row != null) ? this.row.number() : 0;
	}

	@Override
	public long following() {
		return 0;
	}

	@Override
	public long followingLine() {
		return line() + 1;
	}

	@Override
	public @Nullable Fault fault() {
		return null;
	}

	@Override
	public Set<String> titles() {
		return new LinkedHashSet<>(this.heading.titles());
	}

	@Override
	public void close() throws IOException {
		try (this.table; this.rows) {
			// Closing is all.
		}
	}

}
