package io.firewarden.registry.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Serials;

/** Days as people and programs write them into tables. */
public final class Days {

	private static final Pattern WRITTEN = Pattern
		.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}"
				+ "(?:\\.\\d+)?)?)?");

	private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final int ISO = 10;

	private static final int SERIAL = 5;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	private Days() {
	}

	/** The day; empty where the text is none, or none of the calendar. */
	public static Optional<LocalDate> of(String text) {
		if (text.length() == ISO && text.charAt(4) == '-' && text.charAt(7) == '-') {
			return iso(text);
		}
		Matcher written = WRITTEN.matcher(text);
		if (written.matches()) {
			return day(written);
		}
		Matcher digits = EIGHT_DIGITS.matcher(text);
		return digits.matches() ? day(digits) : Optional.empty();
	}

	/** As {@link #of(String)}; five digits are a day as workbooks count them. */
	public static Optional<LocalDate> ofText(String text) {
		return (text.length() == SERIAL && number(text, 0, SERIAL) > 0)
				? of(new Cell.Number(text, new BigDecimal(text), true, false)) : of(text);
	}

	/** Whether somebody meant a day: of a text that is none. */
	public static boolean isWrittenAsOne(String text) {
		return WRITTEN.matcher(text).matches() || EIGHT_DIGITS.matcher(text).matches();
	}

	/** Most days of most tables: worth a way without a pattern. */
	private static Optional<LocalDate> iso(String text) {
		int year = number(text, 0, 4);
		int month = number(text, 5, 7);
		int day = number(text, 8, ISO);
		if (year < 0 || month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional.of(LocalDate.of(year, month, day)).filter(Days::plausible);
	}

	private static int number(String text, int from, int to) {
		int number = 0;
		for (int i = from; i < to; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	/** A serial number of the program, or eight digits that it took for a number. */
	static Optional<LocalDate> of(Cell.Number number) {
		BigDecimal value = number.value();
		if (value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() == 8) {
			return of(value.toBigInteger().toString());
		}
		return Serials.day(number).filter(Days::plausible);
	}

	private static Optional<LocalDate> day(Matcher parts) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(3))))
				.filter(Days::plausible);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static boolean plausible(LocalDate day) {
		return day.getYear() > FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

}
