package io.firewarden.registry.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What other features may ask about commitments. */
public interface CommitmentDirectory {

	/** The current letter of each agency that has one, by USCC. */
	Map<String, Held> held();

	/** What of {@link #held()} was written since. */
	Map<String, Held> held(Instant since);

	/**
	 * A letter in a word.
	 *
	 * @param state SIGNED, REFUSED or BREACHED
	 * @param on the day it was signed or refused
	 */
	record Held(String state, LocalDate on) {
	}

}
