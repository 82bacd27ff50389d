package io.firewarden.registry.commitment.application;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.commitment.CommitmentDirectory.Held;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;

/** All commitments, one per agency. */
public interface Commitments {

	Optional<Versioned<Commitment>> of(String uscc, Jurisdiction by);

	/** Writes the first letter of an agency; false when it has one. */
	boolean insert(Changed<Commitment, CommitmentEvent> first);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<Commitment> before, Changed<Commitment, CommitmentEvent> after);

	/**
	 * Changes a commitment because of an event; an event applied before changes nothing.
	 */
	void applyOnce(String uscc, Incoming<?> cause, Function<Commitment, Changed<Commitment, CommitmentEvent>> change);

	/** The current letters in short, by USCC. */
	Map<String, Held> held();

}
