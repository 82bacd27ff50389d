package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.Objects;

import io.firewarden.registry.practitioner.Period;

/** Certificates have a last day, contracts may have none. */
final class Days {

	private Days() {
	}

	static LocalDate end(Period validity) {
		return Objects.requireNonNull(validity.to());
	}

	/** How a certificate stands on a day. */
	static State state(Period validity, LocalDate day) {
		if (validity.hasEndedBy(day)) {
			return State.EXPIRED;
		}
		return validity.holdsOn(day) ? State.VALID : State.NOT_YET_VALID;
	}

	/** See {@link #state}. */
	enum State {

		VALID, EXPIRED, NOT_YET_VALID

	}

}
