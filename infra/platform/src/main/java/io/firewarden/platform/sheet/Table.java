package io.firewarden.platform.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A file that holds one or more tables. Opening looks at the bytes, never at the name;
 * reading goes row by row and holds one row at a time.
 */
public interface Table extends Closeable {

	/** Opens a file whose format its first bytes tell. */
	static Table open(Path file) throws IOException, Unreadable {
		return open(file, Bounds.USUAL);
	}

	static Table open(Path file, Bounds bounds) throws IOException, Unreadable {
		return switch (Format.of(file)) {
			case WORKBOOK -> new Workbook(file, bounds);
			case TEXT -> new TextTable(file);
		};
	}

	Format format();

	/** The encoding of a text table. */
	Optional<String> encoding();

	/** Names of the sheets that can be seen, in their order. */
	List<String> sheets();

	/** Reads a sheet from its first row. */
	Rows rows(int sheet) throws IOException, Unreadable;

	/** The rows of a sheet, in their order. */
	interface Rows extends Closeable {

		/** The next row that holds anything; null after the last. */
		@Nullable Row next() throws IOException, Unreadable;

	}

	/**
	 * A row.
	 *
	 * @param number as the program shows it, from 1
	 * @param cells from the first column to the last that holds anything
	 */
	record Row(int number, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		public Cell cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column) : Cell.BLANK;
		}

	}

	/** What a file is. */
	enum Format {

		WORKBOOK, TEXT;

		static Format of(Path file) throws IOException, Unreadable {
			return Sniffer.format(file);
		}

	}

	/**
	 * How much a workbook may unpack to.
	 *
	 * @param entries files inside
	 * @param bytes of all of them together
	 * @param ratio unpacked to packed, of any entry over a megabyte
	 */
	record Bounds(int entries, long bytes, int ratio) {

		/**
		 * A hundred thousand rows of thirty columns unpack to about 150 MB; a million
		 * rows that hold nothing but a style pack to a fortieth.
		 */
		public static final Bounds USUAL = new Bounds(2_000, 600L << 20, 200);

	}

}
