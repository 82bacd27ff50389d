package io.firewarden.registry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of an uploaded table as a register reads it: by its columns, wherever they stand.
 * It collects everything that is wrong with it.
 */
public final class TableRow {

	private static final String EMPTY = "REG-320";

	private static final String ERROR_VALUE = "REG-327";

	private final Table.Row row;

	private final Map<String, Integer> positions;

	private final List<RowProblem> problems = new ArrayList<>();

	/**
	 * A row.
	 * @param positions key of a column to its position in the file
	 */
	public TableRow(Table.Row row, Map<String, Integer> positions) {
		this.row = row;
		this.positions = positions;
	}

	/** As the program shows it, from 1. */
	public int number() {
		return this.row.number();
	}

	/** Whether the file has this column. */
	public boolean has(Column<?> column) {
		return this.positions.containsKey(column.key());
	}

	/**
	 * What the row says in a column; null when it says nothing, or nothing that can be
	 * read: then it has a problem more.
	 */
	public <T> @Nullable T get(Column<T> column) {
		Integer position = this.positions.get(column.key());
		Cell cell = (position != null) ? this.row.cell(position) : Cell.BLANK;
		if (cell.isBlank()) {
			if (column.required()) {
				refuse(column, new Rule(EMPTY), null);
			}
			return null;
		}
		if (cell instanceof Cell.Fault(String value)) {
			refuse(column, new Rule(ERROR_VALUE), null, value);
			return null;
		}
		return column.reader().read(cell, (code, suggestion, args) -> refuse(column, new Rule(code), suggestion, args));
	}

	/** Whether anything stands in the column. */
	public boolean says(Column<?> column) {
		Integer position = this.positions.get(column.key());
		return position != null && !this.row.cell(position).isBlank();
	}

	/** What the row says in a column that something else in the row asks for. */
	public <T> @Nullable T need(Column<T> column) {
		if (!says(column) && !column.required()) {
			refuse(column, new Rule(EMPTY), null);
			return null;
		}
		return get(column);
	}

	/** What the row says, or this where it says nothing. */
	public <T> T get(Column<T> column, T otherwise) {
		T value = get(column);
		return (value != null) ? value : otherwise;
	}

	/** Keeps the row out. */
	public void refuse(@Nullable Column<?> column, Rule rule, @Nullable String suggestion, String... args) {
		this.problems.add(new RowProblem((column != null) ? column.title() : null, rule.code(), List.of(args),
				suggestion, false));
	}

	/** Worth a look; the row is stored all the same. */
	public void warn(Column<?> column, Rule rule, String... args) {
		this.problems.add(new RowProblem(column.title(), rule.code(), List.of(args), null, true));
	}

	public boolean isRefused() {
		return this.problems.stream().anyMatch((problem) -> !problem.warning());
	}

	public boolean hasWarnings() {
		return this.problems.stream().anyMatch(RowProblem::warning);
	}

	public List<RowProblem> problems() {
		return List.copyOf(this.problems);
	}

	/** The cells as a person sees them, in the order of the file. */
	public List<String> shown() {
		return this.row.cells().stream().map(Cell::shown).toList();
	}

}
