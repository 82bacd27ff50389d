package io.firewarden.notification.notice.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of a notice's story, for the people who work on it.
 *
 * @param by account name, or {@code system} for what happened by itself
 * @param note the reason, reference or channel that belongs to it
 */
public record TrailEntry(Act act, String by, Instant at, @Nullable String note) {

	public static final String SYSTEM = "system";

	/** What was done. */
	public enum Act {

		DRAFTED, EDITED, SUBMITTED, PASSED, RETURNED, APPROVED, CHANNEL_DONE, CHANNEL_STOPPED, PUBLISHED,
		WITHDRAWAL_ORDERED, CHANNEL_REMOVED, WITHDRAWN

	}

}
