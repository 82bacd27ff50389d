package io.firewarden.registry.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A row of the register the evaluation looked at, and whether it counted.
 *
 * @param kind what the row is
 * @param ref its number or value
 * @param reason why it did not count; null when it did
 */
public record CountedRow(Kind kind, String ref, @Nullable Reason reason) {

	public boolean counted() {
		return this.reason == null;
	}

	/** What a row can be. */
	public enum Kind {

		SUBJECT_TYPE, PREMISES, ENGINEER, OPERATOR, SYSTEM, EQUIPMENT

	}

	/** Why a row does not count. */
	public enum Reason {

		EXPIRED, NOT_YET_VALID, NOT_A_LEGAL_PERSON, NOT_IN_PLACE, QUANTITIES_NOT_LOADED, NOT_RECORDED

	}

}
