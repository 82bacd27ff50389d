package io.firewarden.registry.matching;

import java.util.List;

/** Finds the agencies of the register that a name may mean. What it finds is a hint. */
public interface NameMatcher {

	/** The best first. */
	List<Meant> meant(String name, int atMost);

	/**
	 * An agency that may be meant.
	 *
	 * @param edits characters between the two names as they are written
	 * @param likeness of the names alone
	 */
	record Meant(String uscc, String name, int edits, Likeness likeness) {
	}

}
