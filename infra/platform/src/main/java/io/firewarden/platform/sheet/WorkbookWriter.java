package io.firewarden.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook sheet by sheet and row by row; what is written leaves the memory.
 * Text is neutralised (see {@link Formulas}).
 */
public final class WorkbookWriter implements Closeable {

	private static final int ROWS_KEPT = 200;

	private static final String DAY = "yyyy-mm-dd";

	private static final String AS_TEXT = "@";

	private final Workbook workbook;

	private @Nullable Sheet open;

	public WorkbookWriter(OutputStream out) {
		this.workbook = new Workbook(out, "Firewarden", "01.0000");
	}

	/** Begins a sheet; the one before is finished by that. */
	public Sheet sheet(String name) throws IOException {
		if (this.open != null) {
			this.open.sheet.finish();
		}
		Sheet next = new Sheet(this.workbook.newWorksheet(name));
		this.open = next;
		return next;
	}

	@Override
	public void close() throws IOException {
		this.workbook.finish();
	}

	/** A sheet that is being written, from its first row. */
	public static final class Sheet {

		private final Worksheet sheet;

		private int row;

		Sheet(Worksheet sheet) {
			this.sheet = sheet;
		}

		/**
		 * Prepares a column, before its first row.
		 * @param text whether what a person types there stays text, digits too
		 */
		public Sheet column(int column, int width, boolean text) {
			this.sheet.width(column, width);
			if (text) {
				this.sheet.style(column).format(AS_TEXT).set();
			}
			return this;
		}

		/** The row of titles; the rows below scroll under it. */
		public Sheet titles(List<String> titles) {
			for (int i = 0; i < titles.size(); i++) {
				this.sheet.inlineString(this.row, i, Formulas.neutral(titles.get(i)));
				this.sheet.style(this.row, i).bold().fillColor("E8EFF7").wrapText(true).set();
			}
			this.row++;
			this.sheet.freezePane(0, this.row);
			return this;
		}

		/**
		 * A row of texts, numbers, days and truths; null leaves a cell out.
		 * @param marked columns to set off
		 */
		public Sheet row(List<? extends @Nullable Object> values, List<Integer> marked) throws IOException {
			for (int i = 0; i < values.size(); i++) {
				cell(i, values.get(i));
			}
			for (int column : marked) {
				this.sheet.style(this.row, column).fillColor("FFD7D7").set();
			}
			this.row++;
			if (this.row % ROWS_KEPT == 0) {
				this.sheet.flush();
			}
			return this;
		}

		public Sheet row(List<? extends @Nullable Object> values) throws IOException {
			return row(values, List.of());
		}

		private void cell(int column, @Nullable Object value) {
			switch (value) {
				case null -> {
					// Left out.
				}
				case LocalDate day -> {
					this.sheet.value(this.row, column, day);
					this.sheet.style(this.row, column).format(DAY).set();
				}
				case BigDecimal number -> this.sheet.value(this.row, column, number);
				case Number number -> this.sheet.value(this.row, column, number);
				default -> this.sheet.inlineString(this.row, column, Formulas.neutral(value.toString()));
			}
		}

		/** Offers these values in a column, in the rows below the titles. */
		public Sheet choices(int column, int rows, List<String> values) {
			String joined = String.join(",", values);
			// The format holds 255 characters of such a list; longer ones stand in the
			// notes only.
			if (joined.length() < 250) {
				this.sheet.range(1, column, rows, column).validateWithListByFormula("\"" + joined + "\"");
			}
			return this;
		}

	}

}
