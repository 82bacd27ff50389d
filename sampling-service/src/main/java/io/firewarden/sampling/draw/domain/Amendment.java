package io.firewarden.sampling.draw.domain;

import java.time.Instant;

import io.firewarden.sampling.draw.domain.protocol.Team;
import org.jspecify.annotations.Nullable;

/**
 * What was changed after the draw, with its reason and who approved it. The bundle of the
 * draw never changes. Officers stand here under their pseudonyms.
 */
public sealed interface Amendment {

	/** Why a drawn unit is not checked. */
	enum ReplacementReason {

		CANCELLED, MOVED_OUT, NO_SERVICE_PROJECT, ALREADY_CHECKED_THIS_PERIOD, UNDER_CASE, FORCE_MAJEURE

	}

	/** Why an officer does not go. */
	enum RecusalReason {

		OWN_REQUEST, APPLIED_BY_AGENCY, RELATION, FORMER_EMPLOYMENT, OTHER

	}

	/** Approved by whom and when; the note is for staff alone. */
	record Approval(String by, Instant at, @Nullable String note) {
	}

	/** Place among the amendments of the draw, from 1. */
	int number();

	String unitId();

	/** Who goes from now on, and to which unit. */
	Team team();

	String reason();

	Approval approval();

	/**
	 * 补抽: the next of the reserve instead of a drawn unit.
	 *
	 * @param team of the successor
	 */
	record UnitReplaced(int number, String unitId, String stratum, Team team, ReplacementReason why,
			Approval approval) implements Amendment {

		public String successor() {
			return this.team.unitId();
		}

		@Override
		public String reason() {
			return this.why.name();
		}

	}

	/** 回避: the next in the unit's officer order instead of an officer. */
	record OfficerRecused(int number, String unitId, String stratum, String officer, String successor, Team team,
			RecusalReason why, Approval approval) implements Amendment {

		@Override
		public String reason() {
			return this.why.name();
		}

	}

}
