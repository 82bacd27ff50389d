package io.firewarden.registry.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A form that may say where its facts come from, why it is sent and from when it holds.
 */
public interface Grounded {

	@Nullable RecordSource source();

	@Nullable String reason();

	@Nullable LocalDate effectiveOn();

	/** What the form says; where it is silent, an officer wrote it today. */
	default Why why(LocalDate today) {
		RecordSource named = source();
		LocalDate first = effectiveOn();
		return new Why(reason(), (named != null) ? named : new RecordSource(RecordSource.Kind.OFFICER, null, today),
				(first != null) ? first : today);
	}

}
