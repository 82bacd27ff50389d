package io.firewarden.platform.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class WorkbookRows implements Table.Rows {

	/** What stands further right belongs to no table of ours. */
	private static final int COLUMNS = 256;

	/** No number that means something is longer, or larger than its exponent. */
	private static final int LONGEST_NUMBER = 40;

	private static final int LARGEST_EXPONENT = 310;

	private final Xml xml;

	private final SharedStrings strings;

	private final Styles styles;

	private final boolean epoch1904;

	private final StringBuilder text = new StringBuilder();

	private int number;

	WorkbookRows(Xml xml, SharedStrings strings, Styles styles, boolean epoch1904) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
		this.epoch1904 = epoch1904;
	}

	@Override
	public Table.@Nullable Row next() throws Unreadable {
		while (this.xml.nextElement()) {
			if (this.xml.at("row")) {
				String given = this.xml.attribute("r");
				this.number = (given != null) ? integer(given) : this.number + 1;
				List<Cell> cells = cells();
				if (!cells.isEmpty()) {
					return new Table.Row(this.number, cells);
				}
			}
		}
		return null;
	}

	private List<Cell> cells() throws Unreadable {
		List<Cell> cells = List.of();
		int column = -1;
		while (this.xml.nextWithin("row")) {
			if (!this.xml.at("c")) {
				continue;
			}
			String reference = this.xml.attribute("r");
			column = (reference != null) ? column(reference) : column + 1;
			Cell cell = cell(this.xml.attribute("t"), this.xml.attribute("s"));
			if (column < COLUMNS && !cell.isBlank()) {
				cells = cells.isEmpty() ? new ArrayList<>() : cells;
				while (cells.size() < column) {
					cells.add(Cell.BLANK);
				}
				// A cell that stands twice, or out of order, counts where it stands last.
				if (cells.size() == column) {
					cells.add(cell);
				}
				else {
					cells.set(column, cell);
				}
			}
		}
		return cells;
	}

	private Cell cell(@Nullable String type, @Nullable String style) throws Unreadable {
		this.text.setLength(0);
		boolean any = false;
		while (this.xml.nextWithin("c")) {
			if (this.xml.at("v")) {
				this.xml.text(this.text);
				any = true;
			}
			else if (this.xml.at("is")) {
				SharedStrings.rich(this.xml, "is", this.text);
				any = true;
			}
			else {
				this.xml.skip();
			}
		}
		return any ? value((type != null) ? type : "n", style) : Cell.BLANK;
	}

	private Cell value(String type, @Nullable String style) throws Unreadable {
		String raw = this.text.toString();
		return switch (type) {
			case "s" -> new Cell.Text(this.strings.get(integer(raw.strip())));
			case "b" -> new Cell.Truth("1".equals(raw.strip()) || "true".equals(raw.strip()));
			case "e" -> new Cell.Fault(raw);
			case "n" -> number(raw.strip(), style);
			default -> new Cell.Text(Escapes.decode(raw));
		};
	}

	private Cell number(String raw, @Nullable String style) {
		if (raw.isEmpty()) {
			return Cell.BLANK;
		}
		try {
			if (raw.length() <= LONGEST_NUMBER) {
				BigDecimal value = new BigDecimal(raw);
				if (Math.abs(value.scale()) <= LARGEST_EXPONENT) {
					return new Cell.Number(raw, value, this.styles.isDate(style), this.epoch1904);
				}
			}
		}
		catch (NumberFormatException ex) {
			// Shown as it stands: whoever asks for a number will say that it is none.
		}
		return new Cell.Text(raw);
	}

	private static int integer(String text) throws Unreadable {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw new Unreadable(Unreadable.Reason.DAMAGED, "not a number: " + text);
		}
	}

	/** BC12 is the 55th column. */
	private static int column(String reference) throws Unreadable {
		int column = 0;
		for (int i = 0; i < reference.length() && i < 4; i++) {
			char letter = Character.toUpperCase(reference.charAt(i));
			if (letter < 'A' || letter > 'Z') {
				break;
			}
			column = column * 26 + (letter - 'A' + 1);
		}
		if (column == 0) {
			throw new Unreadable(Unreadable.Reason.DAMAGED, "not a cell: " + reference);
		}
		return column - 1;
	}

	@Override
	public void close() throws IOException {
		this.xml.close();
	}

}
