package io.firewarden.registry.practitioner.domain;

import java.util.List;

/**
 * What others may learn of a person: never a name. Names on the wire:
 * registry.practitioner-registered.v1 and so on, see infra/contracts.
 */
public sealed interface PractitionerEvent {

	/** The agencies that have engaged the person, now or once. */
	record PractitionerRegistered(PractitionerId id, List<String> agencies) implements PractitionerEvent {
	}

	/** Certificates or the identity changed. */
	record PractitionerRevised(PractitionerId id, List<String> agencies) implements PractitionerEvent {
	}

	/** An engagement began, was revised or ended. */
	record EngagementChanged(PractitionerId id, Engagement engagement, Change change,
			List<String> contestedWith) implements PractitionerEvent {
	}

	/** An officer decided which engagement stands. */
	record ContestResolved(PractitionerId id, String kept, List<String> ended) implements PractitionerEvent {
	}

	/**
	 * The record is another one's of the same person.
	 *
	 * @param agencies those of both
	 */
	record PractitionerMerged(PractitionerId id, PractitionerId into,
			List<String> agencies) implements PractitionerEvent {
	}

	/**
	 * It was not.
	 *
	 * @param agencies those of both
	 */
	record PractitionerMergeUndone(PractitionerId id, PractitionerId from,
			List<String> agencies) implements PractitionerEvent {
	}

	/** What became of an engagement. */
	enum Change {

		BEGUN, REVISED, ENDED

	}

}
