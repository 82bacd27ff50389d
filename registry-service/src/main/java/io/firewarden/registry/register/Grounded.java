package io.firewarden.registry.register;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A form that may say where its facts come from, why it is sent and from when it holds.
 */
public interface Grounded {

	@Nullable RecordSource source();

	@Nullable String reason();

	@Nullable LocalDate effectiveOn();

	/**
	 * What the form says, from whoever sends it: an agency speaks for itself and of now,
	 * whatever else its form says.
	 */
	default Why why(LocalDate today, Jurisdiction by) {
		return (by instanceof Jurisdiction.OwnAgency)
				? new Why(reason(), new RecordSource(RecordSource.Kind.AGENCY, null, today), today) : why(today);
	}

	/** What the form says; where it is silent, an officer wrote it today. */
	default Why why(LocalDate today) {
		RecordSource named = source();
		LocalDate first = effectiveOn();
		return new Why(reason(), (named != null) ? named : new RecordSource(RecordSource.Kind.OFFICER, null, today),
				(first != null) ? first : today);
	}

}
