package io.firewarden.registry.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why a record is written.
 *
 * @param reason in the words of whoever writes; null where the writing explains itself
 * @param effectiveOn first day on which it holds
 */
public record Why(@Nullable String reason, RecordSource source, LocalDate effectiveOn) {

	/** An officer did it today, for this reason. */
	public static Why officer(@Nullable String reason, LocalDate today) {
		return new Why(reason, new RecordSource(RecordSource.Kind.OFFICER, null, today), today);
	}

}
