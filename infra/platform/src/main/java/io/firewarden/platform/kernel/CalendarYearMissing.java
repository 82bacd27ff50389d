package io.firewarden.platform.kernel;

/**
 * A working-day computation reached a year whose State Council notice is not loaded. The
 * computation fails closed: a plain Monday-to-Friday guess would set wrong legal
 * deadlines.
 */
public final class CalendarYearMissing extends RuntimeException {

	private final int year;

	public CalendarYearMissing(int year) {
		super("no working-day calendar is loaded for " + year);
		this.year = year;
	}

	public int year() {
		return this.year;
	}

}
