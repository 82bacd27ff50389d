package io.firewarden.registry.lead.domain;

import java.time.LocalDate;

/**
 * The measures of the rules, as they hold from a day on. Reference data with its sources
 * and the mark of what is not verified stands in {@code reference/lead-parameters.json}.
 *
 * @param changeDays days within which a change has to be filed (市场主体登记管理条例 art. 24)
 * @param practiceMonths how long a dated proof of practice tells that an agency practises
 * @param sitesPerDay units that one person can serve on a day
 * @param brigadesPerDay districts that one person can serve on a day
 * @param recheckMonths after so many months an enterprise with scope alone is looked at
 * again
 */
public record Parameters(LocalDate effectiveFrom, int changeDays, int practiceMonths, int sitesPerDay,
		int brigadesPerDay, int recheckMonths) {

	/** The stretch of months of a day, such as {@code 2022/1} for its first quarter. */
	public String recheck(LocalDate day) {
		return day.getYear() + "/" + ((day.getMonthValue() - 1) / this.recheckMonths + 1);
	}

}
