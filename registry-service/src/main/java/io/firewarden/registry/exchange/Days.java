package io.firewarden.registry.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Serials;

/** Days as people write them into tables. */
final class Days {

	private static final Pattern WRITTEN = Pattern
		.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}"
				+ "(?:\\.\\d+)?)?)?");

	private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	private Days() {
	}

	static Optional<LocalDate> of(String text) {
		Matcher written = WRITTEN.matcher(text);
		if (written.matches()) {
			return day(written);
		}
		Matcher digits = EIGHT_DIGITS.matcher(text);
		return digits.matches() ? day(digits) : Optional.empty();
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
