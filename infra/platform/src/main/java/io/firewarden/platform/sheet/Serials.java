package io.firewarden.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as workbooks count them: 1 is 1900-01-01, 60 is a 29 February that never was, and
 * some count from 1904.
 */
public final class Serials {

	private static final LocalDate BEFORE_THE_ERROR = LocalDate.of(1899, 12, 31);

	private static final LocalDate AFTER_THE_ERROR = LocalDate.of(1899, 12, 30);

	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

	private static final int NEVER = 60;

	/** 9999-12-31. */
	private static final int LAST = 2_958_465;

	private Serials() {
	}

	/** The day of a number; the time of day is left out. Empty where there is none. */
	public static Optional<LocalDate> day(Cell.Number cell) {
		BigDecimal value = cell.value();
		if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(LAST + 1L)) >= 0) {
			return Optional.empty();
		}
		int day = value.intValue();
		if (cell.epoch1904()) {
			return Optional.of(EPOCH_1904.plusDays(day));
		}
		if (day == 0 || day == NEVER) {
			return Optional.empty();
		}
		return Optional.of(((day < NEVER) ? BEFORE_THE_ERROR : AFTER_THE_ERROR).plusDays(day));
	}

	static String shown(Cell.Number cell) {
		return day(cell).map(LocalDate::toString).orElseGet(() -> cell.value().stripTrailingZeros().toPlainString());
	}

}
