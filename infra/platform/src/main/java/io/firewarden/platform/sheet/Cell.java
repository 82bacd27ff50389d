package io.firewarden.platform.sheet;

import java.math.BigDecimal;

/**
 * What stands in one cell. A formula counts as the value that its program stored with it.
 */
public sealed interface Cell {

	Cell BLANK = new Blank();

	/** What a person sees in the cell, roughly; empty for a blank one. */
	String shown();

	default boolean isBlank() {
		return shown().isBlank();
	}

	/** Nothing. */
	record Blank() implements Cell {

		@Override
		public String shown() {
			return "";
		}

	}

	/** Text as it was typed. */
	record Text(String value) implements Cell {

		@Override
		public String shown() {
			return this.value;
		}

	}

	/**
	 * A number, as the file writes it.
	 *
	 * @param raw digits of the file, such as {@code 9.15110000000001E17}
	 * @param value what they mean
	 * @param dated whether the file shows it as a date
	 * @param epoch1904 whether days are counted from 1904
	 */
	record Number(String raw, BigDecimal value, boolean dated, boolean epoch1904) implements Cell {

		@Override
		public String shown() {
			return this.dated ? Serials.shown(this) : this.value.stripTrailingZeros().toPlainString();
		}

	}

	/** TRUE or FALSE. */
	record Truth(boolean value) implements Cell {

		@Override
		public String shown() {
			return this.value ? "TRUE" : "FALSE";
		}

	}

	/** An error value such as {@code #N/A}. */
	record Fault(String value) implements Cell {

		@Override
		public String shown() {
			return this.value;
		}

	}

}
