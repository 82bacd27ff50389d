package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often an object may be visited before a further visit needs a reason and an
 * approval, and when an officer has found nothing there too often. Dated; with its
 * source.
 *
 * @param unverified whether the source was not read in full
 * @param cleanVisitsPerYear after so many visits without a finding an officer is not
 * drawn for the object
 * @param jointWindowDays so long an open visit takes in a further draw of its object
 */
public record VisitLimits(LocalDate effectiveFrom, String source, boolean unverified, int perDay, int perWeek,
		int perMonth, int cleanVisitsPerYear, int jointWindowDays) {

	private static final int WEEK = 7;

	private static final int MONTH = 30;

	/** The span a limit counts over. */
	public enum Period {

		DAY, WEEK, MONTH

	}

	/** How many visits an object has had in a span, and how many it may have. */
	public record Load(Period period, int visits, int limit) {

		/** Whether the next visit is one too many. */
		public boolean isReached() {
			return this.visits >= this.limit;
		}

	}

	/**
	 * @param visits all of one object
	 */
	public List<Load> loads(List<Visit> visits, LocalDate day) {
		List<Load> loads = new ArrayList<>();
		loads.add(new Load(Period.DAY, count(visits, 1, day), this.perDay));
		loads.add(new Load(Period.WEEK, count(visits, WEEK, day), this.perWeek));
		loads.add(new Load(Period.MONTH, count(visits, MONTH, day), this.perMonth));
		return loads;
	}

	/** The first span in which the next visit would be one too many. */
	public Optional<Load> reached(List<Visit> visits, LocalDate day) {
		return loads(visits, day).stream().filter(Load::isReached).findFirst();
	}

	/**
	 * The first span that bars the object from a draw. A draw does not say on which day
	 * the visit will be, so the limit of a day binds the visit and not the draw.
	 */
	public Optional<Load> reachedForDraw(List<Visit> visits, LocalDate day) {
		return loads(visits, day).stream()
			.filter((load) -> load.period() != Period.DAY && load.isReached())
			.findFirst();
	}

	private static int count(List<Visit> visits, int days, LocalDate day) {
		return (int) visits.stream().filter((one) -> one.within(days, day)).count();
	}

}
