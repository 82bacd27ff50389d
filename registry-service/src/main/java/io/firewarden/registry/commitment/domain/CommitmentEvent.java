package io.firewarden.registry.commitment.domain;

/**
 * What others may learn of a commitment. Names on the wire: registry.commitment-signed.v1
 * and so on, see infra/contracts.
 */
public sealed interface CommitmentEvent {

	/** A letter was signed; one before it is replaced. */
	record CommitmentSigned(Party party, Letter.Signed letter) implements CommitmentEvent {
	}

	/** The agency refuses to promise. */
	record CommitmentRefused(Party party, Letter.Refused letter) implements CommitmentEvent {
	}

	/** What was promised does not hold any more. */
	record CommitmentBreached(Party party, Letter.Breached letter) implements CommitmentEvent {
	}

}
