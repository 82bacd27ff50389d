package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What others may learn of a draw. */
public sealed interface DrawEvent {

	Opening opening();

	/** The draw has its number; it keeps it whatever becomes of it. */
	record DrawOpened(Opening opening) implements DrawEvent {
	}

	/** Plan, frame and officers are fixed; the commitments are public. */
	record DrawFrozen(Opening opening, Freeze freeze, Pledges pledges) implements DrawEvent {
	}

	/** All contributions are revealed. */
	record DrawSeeded(Opening opening, Pledges pledges) implements DrawEvent {
	}

	/** The draw was carried out; seed and secret are public. */
	record DrawConducted(Opening opening, String secret, Conducted conducted) implements DrawEvent {
	}

	/** The bundle is public. */
	record DrawPublished(Opening opening, Conducted conducted, Instant at) implements DrawEvent {
	}

	/** One part of the assignments, at most 500 of them. */
	record TeamsAssigned(Opening opening, int part, int parts, List<Assignment> assignments) implements DrawEvent {
	}

	/**
	 * Something was changed after the draw.
	 *
	 * @param assignment who is sent now; none before the publication
	 */
	record DrawAmended(Opening opening, Amendment amendment, Optional<Assignment> assignment) implements DrawEvent {
	}

	/** The draw was given up; its number stays. */
	record DrawVoided(Opening opening, String reason) implements DrawEvent {
	}

}
