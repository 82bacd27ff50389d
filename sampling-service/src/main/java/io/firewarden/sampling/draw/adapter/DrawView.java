package io.firewarden.sampling.draw.adapter;

import java.time.Instant;
import java.util.List;

import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * A draw as the caller may see it at this moment.
 *
 * @param id such as {@code NJ-2022-FTSA-D1}
 * @param result absent in lists and before the draw
 * @param teams to the public with pseudonyms, to staff with officer ids
 * @param conflictCounts pairs of unit and officer that the plan bars, by their reason
 * @param standing the teams after all amendments; absent where {@code teams} is
 */
record DrawView(String id, String campaign, int sequence, StoredDraw.State state, long version, List<String> quotas,
		List<ContributorView> contributors, @Nullable String planHash, @Nullable String frameRoot,
		@Nullable Integer frameSize, @Nullable List<StratumView> strata, @Nullable String officerRoot,
		@Nullable String secretCommitment, @Nullable String seed, @Nullable String secret, @Nullable String bundleHash,
		@Nullable List<StratumLists> result, @Nullable List<TeamView> teams, @Nullable String voidReason,
		@Nullable String createdBy, Instant openedAt, @Nullable Instant frozenAt, @Nullable Instant drawnAt,
		@Nullable Instant publishedAt, @Nullable Instant voidedAt, List<Exclusion> exclusions,
		List<Preparation.Admission> admissions, @Nullable List<ReasonCount> conflictCounts,
		List<AmendmentView> amendments, @Nullable List<TeamView> standing) {

	/**
	 * @param value shown once all values are revealed
	 */
	record ContributorView(String by, Contribution.Kind kind, @Nullable String commitment, @Nullable String source,
			boolean revealed, @Nullable String value) {
	}

	/**
	 * @param label in the caller's language
	 */
	record StratumView(String stratum, String label, @Nullable String brigade, int size, @Nullable Integer drawn) {
	}

	record ReasonCount(String reason, int count) {
	}

	record StratumLists(String stratum, int size, List<String> drawn, List<String> reserve) {
	}

	/**
	 * @param team the first leads; empty when so many officers lacked as shortBy says
	 */
	record TeamView(String unitId, List<String> team, @Nullable Integer shortBy) {
	}

	/** A page of draws, without their lists. */
	record DrawList(List<DrawView> content, long total, int page, int size) {
	}

}
