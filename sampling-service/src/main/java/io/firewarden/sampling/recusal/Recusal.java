package io.firewarden.sampling.recusal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An officer is not sent to an object (回避, Administrative Penalty Law, article 43).
 *
 * @param objectId credit code of an agency, or number of a unit
 * @param until last day; null without end
 */
public record Recusal(String recusalId, String officerId, String objectId, String reason, LocalDate from,
		@Nullable LocalDate until, String approvedBy) {

	public boolean holdsOn(LocalDate day) {
		return !this.from.isAfter(day) && (this.until == null || !this.until.isBefore(day));
	}

}
