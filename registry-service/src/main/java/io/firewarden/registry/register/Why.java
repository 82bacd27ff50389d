package io.firewarden.registry.register;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Because;
import org.jspecify.annotations.Nullable;

/**
 * Why a record is written.
 *
 * @param reason in the words of whoever writes; null where the writing explains itself
 * @param effectiveOn first day on which it holds
 */
public record Why(@Nullable String reason, RecordSource source, LocalDate effectiveOn) {

	/** The same in the platform's words. */
	public Because because() {
		return new Because(this.reason,
				new Because.Source(this.source.kind().name(), this.source.ref(), this.source.on()), this.effectiveOn);
	}

	/** An officer did it today, for this reason. */
	public static Why officer(@Nullable String reason, LocalDate today) {
		return new Why(reason, new RecordSource(RecordSource.Kind.OFFICER, null, today), today);
	}

}
