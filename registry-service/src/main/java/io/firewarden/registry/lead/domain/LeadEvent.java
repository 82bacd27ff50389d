package io.firewarden.registry.lead.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a lead.
 *
 * @param lead as it is now
 * @param note reason or note of whoever did it
 */
public record LeadEvent(Kind kind, Lead lead, LocalDate on, @Nullable String note) {

	/**
	 * What can happen; the wire knows it as {@code registry.lead-detected.v1} and so on.
	 */
	public enum Kind {

		DETECTED, ASSIGNED, VERIFIED, DISMISSED, CONFIRMED, RESOLVED

	}

}
