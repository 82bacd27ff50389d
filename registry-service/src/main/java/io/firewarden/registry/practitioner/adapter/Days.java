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

	/**
	 * As {@link LocalDate#parse}, several times as fast: each person has some, and
	 * everybody is read at once.
	 */
	static LocalDate read(String stored) {
		return (stored.length() == 10) ? LocalDate.of(Integer.parseInt(stored, 0, 4, 10),
				Integer.parseInt(stored, 5, 7, 10), Integer.parseInt(stored, 8, 10, 10)) : LocalDate.parse(stored);
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
