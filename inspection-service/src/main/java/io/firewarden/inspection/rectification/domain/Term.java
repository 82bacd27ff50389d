package io.firewarden.inspection.rectification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.firewarden.platform.kernel.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How long an order gives, and whose figure that is. One sheet makes one order with one
 * deadline: where the officers set several terms, the shortest counts.
 *
 * @param workingDays length; the day of service is not counted
 */
public record Term(int workingDays, Basis basis) {

	/**
	 * The term of an order.
	 * @param setByOfficers one entry per finding, null where they left it open
	 * @param proposed the reference data's figure, for a sheet with none set
	 */
	public static Term of(List<@Nullable Integer> setByOfficers, int proposed) {
		return setByOfficers.stream()
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.min(Integer::compare)
			.map((days) -> new Term(days, Basis.OFFICERS))
			.orElseGet(() -> new Term(proposed, Basis.PLAN_FIGURE));
	}

	/** The last day; fails closed when a year of the calendar is missing. */
	public LocalDate endAfter(LocalDate served, WorkCalendar calendar) {
		return calendar.addWorkingDays(served, this.workingDays);
	}

	/** Who set it. */
	public enum Basis {

		OFFICERS,

		/** Proposed by the plan; never silently, the order shows it. */
		PLAN_FIGURE

	}

}
