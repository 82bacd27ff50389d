package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

import io.firewarden.platform.sheet.Table;
import io.firewarden.platform.sheet.Unreadable;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.exchange.application.Heading;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.SourceTable;
import org.jspecify.annotations.Nullable;

/** The table under a heading. */
final class FoundTable implements SourceTable {

	static final String TOO_MANY = "REG-307";

	static final String NO_ROWS = "REG-308";

	private static final int TELL_EVERY = 10_000;

	private final Table table;

	private final int sheet;

	private final int headingRow;

	private final List<String> titles;

	private final Heading heading;

	private final Import.Finding finding;

	private final int most;

	private Table.@Nullable Rows rows;

	FoundTable(Table table, int sheet, int headingRow, List<String> titles, Heading heading, Import.Finding finding,
			int most) {
		this.table = table;
		this.sheet = sheet;
		this.headingRow = headingRow;
		this.titles = titles;
		this.heading = heading;
		this.finding = finding;
		this.most = most;
	}

	@Override
	public Import.Finding finding() {
		return this.finding;
	}

	@Override
	public long count(IntConsumer told) throws IOException, Unusable {
		int count = 0;
		try (Table.Rows counted = this.table.rows(this.sheet)) {
			for (Table.Row row = counted.next(); row != null; row = counted.next()) {
				if (isData(row)) {
					count++;
					if (count % TELL_EVERY == 0) {
						told.accept(count);
					}
					if (count > this.most) {
						throw new Unusable(Import.Problem.of(TOO_MANY, String.valueOf(this.most)));
					}
				}
			}
		}
		catch (Unreadable ex) {
			throw TableSource.unusable(ex);
		}
		if (count == 0) {
			throw new Unusable(Import.Problem.of(NO_ROWS));
		}
		return count;
	}

	@Override
	public @Nullable TableRow next() throws IOException, Unusable {
		try {
			Table.Rows open = this.rows;
			if (open == null) {
				open = this.table.rows(this.sheet);
				this.rows = open;
			}
			Table.Row row = open.next();
			while (row != null && !isData(row)) {
				row = open.next();
			}
			return (row != null) ? new TableRow(row, this.heading.positions()) : null;
		}
		catch (Unreadable ex) {
			throw TableSource.unusable(ex);
		}
	}

	/**
	 * Below the heading, not the heading once more, and something in one of our columns.
	 */
	private boolean isData(Table.Row row) {
		if (row.number() <= this.headingRow) {
			return false;
		}
		boolean any = false;
		boolean repeated = true;
		for (int position : this.heading.positions().values()) {
			String shown = row.cell(position).shown();
			any |= !shown.isBlank();
			repeated &= shown.equals(this.titles.get(position));
		}
		return any && !repeated;
	}

	@Override
	public void close() throws IOException {
		try {
			if (this.rows != null) {
				this.rows.close();
			}
		}
		finally {
			this.table.close();
		}
	}

}
