package io.firewarden.registry.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A row of the register the evaluation looked at, and whether it counted.
 *
 * @param kind what the row is
 * @param ref its number or value
 * @param reason why it did not count; null when it did
 * @param record id of the record the row stands in; null where the agency itself is it
 * @param otherUscc the agency that claims the same person; null where none does
 */
public record CountedRow(Kind kind, String ref, @Nullable Reason reason, @Nullable String record,
		@Nullable String otherUscc) {

	CountedRow(Kind kind, String ref, @Nullable Reason reason) {
		this(kind, ref, reason, null, null);
	}

	public boolean counted() {
		return this.reason == null;
	}

	/** What a row can be. */
	public enum Kind {

		SUBJECT_TYPE, PREMISES, ENGINEER, OPERATOR, SYSTEM, EQUIPMENT

	}

	/** Why a row does not count. */
	public enum Reason {

		EXPIRED, NOT_YET_VALID,
		/** The contract has ended, or another agency's was decided to stand. */
		ENGAGEMENT_ENDED, NOT_YET_ENGAGED,
		/** Engaged at another agency on the same day: counts at neither. */
		CONTESTED,
		/** 二级 of another province, not confirmed here. */
		OTHER_PROVINCE, NOT_A_LEGAL_PERSON, NOT_IN_PLACE, QUANTITIES_NOT_LOADED, NOT_RECORDED,
		/** It has to be calibrated and no certificate is recorded. */
		NO_CALIBRATION, CALIBRATION_OVERDUE,
		/** Fewer than the catalogue asks for. */
		NOT_ENOUGH

	}

}
