package io.firewarden.platform.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days (工作日) of the People's Republic: Monday to Friday without the State
 * Council's days off, with its make-up workdays (调休). Covers named years only and throws
 * {@link CalendarYearMissing} outside them.
 *
 * @param coveredYears the years whose notices are loaded
 * @param daysOff days off that are no ordinary weekend
 * @param makeUpDays weekend days worked
 */
public record WorkCalendar(Set<Integer> coveredYears, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

	public WorkCalendar {
		coveredYears = Set.copyOf(coveredYears);
		daysOff = Set.copyOf(daysOff);
		makeUpDays = Set.copyOf(makeUpDays);
	}

	public boolean isWorkingDay(LocalDate day) {
		if (!this.coveredYears.contains(day.getYear())) {
			throw new CalendarYearMissing(day.getYear());
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return weekend ? this.makeUpDays.contains(day) : !this.daysOff.contains(day);
	}

	/**
	 * The last day of a period of working days. The day of service is not counted, day 1
	 * is the next one (Civil Code art. 201).
	 * @param served the day of service or notice
	 * @param workingDays length of the period, at least 1
	 * @throws CalendarYearMissing when a day of the span lies in a year not loaded
	 */
	public LocalDate addWorkingDays(LocalDate served, int workingDays) {
		if (workingDays < 1) {
			throw new IllegalArgumentException("a period has at least one working day");
		}
		LocalDate day = served;
		int counted = 0;
		while (counted < workingDays) {
			day = day.plusDays(1);
			if (isWorkingDay(day)) {
				counted++;
			}
		}
		return day;
	}

}
