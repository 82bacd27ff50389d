package io.firewarden.registry.lead.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a lead.
 *
 * @param lead as it is now
 * @param note reason or note of whoever did it
 * @param output what was made of it; null for all other events
 */
public record LeadEvent(Kind kind, Lead lead, LocalDate on, @Nullable String note, Lead.@Nullable Output output) {

	/**
	 * What can happen; the wire knows it as {@code registry.lead-detected.v1} and so on.
	 */
	public enum Kind {

		DETECTED, ASSIGNED, VERIFIED, DISMISSED, CONFIRMED, RESOLVED, FOLLOWED

	}

}
