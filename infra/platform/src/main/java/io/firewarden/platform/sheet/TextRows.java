package io.firewarden.platform.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of a text table, counted as a program that opens it counts them. */
final class TextRows implements Table.Rows {

	private static final int COLUMNS = 256;

	private final Reader reader;

	private final char separator;

	private final StringBuilder text = new StringBuilder();

	private int number;

	private int ahead;

	private boolean started;

	TextRows(Reader reader, char separator) {
		this.reader = reader;
		this.separator = separator;
	}

	@Override
	public Table.@Nullable Row next() throws IOException {
		if (!this.started) {
			this.started = true;
			advance();
		}
		while (this.ahead >= 0) {
			this.number++;
			List<Cell> cells = line();
			if (!cells.isEmpty()) {
				return new Table.Row(this.number, cells);
			}
		}
		return null;
	}

	/** One line, without the blank cells at its end. */
	private List<Cell> line() throws IOException {
		List<Cell> cells = new ArrayList<>();
		int used = 0;
		boolean more = true;
		while (more) {
			value();
			Cell cell = this.text.isEmpty() ? Cell.BLANK : new Cell.Text(plain(this.text.toString()));
			if (cells.size() < COLUMNS) {
				cells.add(cell);
				used = cell.isBlank() ? used : cells.size();
			}
			more = this.ahead == this.separator;
			if (more) {
				advance();
			}
		}
		lineEnd();
		return cells.subList(0, used);
	}

	private void value() throws IOException {
		this.text.setLength(0);
		if (this.ahead == '"') {
			quoted();
		}
		while (this.ahead >= 0 && this.ahead != this.separator && this.ahead != '\n' && this.ahead != '\r') {
			take();
		}
	}

	/** {@code ="0123"} is how text tables keep a program from reading a number. */
	private static String plain(String text) {
		return (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\""))
				? text.substring(2, text.length() - 1) : text;
	}

	private void quoted() throws IOException {
		advance();
		while (this.ahead >= 0) {
			if (this.ahead == '"') {
				advance();
				if (this.ahead != '"') {
					return;
				}
			}
			take();
		}
	}

	private void take() throws IOException {
		if (this.text.length() < Xml.LONGEST) {
			this.text.append((char) this.ahead);
		}
		advance();
	}

	private void lineEnd() throws IOException {
		if (this.ahead == '\r') {
			advance();
			if (this.ahead == '\n') {
				advance();
			}
		}
		else if (this.ahead == '\n') {
			advance();
		}
	}

	private void advance() throws IOException {
		this.ahead = this.reader.read();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
