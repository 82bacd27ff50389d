package io.firewarden.platform.kernel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why a change was made, from which source it is known, and from which day on it is true.
 *
 * @param reason in the words of whoever changed it; null where the change explains itself
 * @param source where the fact comes from; null where nobody said
 * @param effectiveOn first day on which it holds, which may lie before or after the day
 * of writing; null is the business day of writing
 */
public record Because(@Nullable String reason, @Nullable Source source, @Nullable LocalDate effectiveOn) {

	/** Nothing said: true from the day of writing on. */
	public static final Because UNSAID = new Because(null, null, null);

	/**
	 * Where a fact comes from.
	 *
	 * @param kind a word of the service, such as {@code OFFICER} or {@code IMPORT}
	 * @param ref what it can be found by there
	 * @param on the day the source says it is of
	 */
	public record Source(String kind, @Nullable String ref, @Nullable LocalDate on) {
	}

}
