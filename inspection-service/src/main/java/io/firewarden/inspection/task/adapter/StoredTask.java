package io.firewarden.inspection.task.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A task as it stands in the store; absent parts belong to later states. */
record StoredTask(State state, String drawId, String campaign, String unitId, String stratum, String taskId,
		String uscc, String agencyName, String brigade, List<String> officers, LocalDate openedOn,
		@Nullable StoredSheet sheet, @Nullable StoredAcknowledgement acknowledgement,
		@Nullable List<StoredSignature> signatures, @Nullable LocalDate signedOn, @Nullable List<StoredJoint> alsoFor,
		@Nullable String cancelledBecause, @Nullable List<String> asks) {

	/** A further draw that the task serves. */
	record StoredJoint(String drawId, String campaign, String unitId, String stratum, @Nullable List<String> items) {
	}

	enum State {

		OPEN, IN_PROGRESS, SIGNING, SIGNED, CANCELLED

	}

	record StoredSheet(String edition, int shortestTerm, int longestTerm, List<StoredItem> items,
			List<StoredResult> results, String savedBy, Instant savedAt) {
	}

	record StoredItem(String code, String severity, @Nullable String violation, boolean proposesCase) {
	}

	record StoredResult(String item, String answer, @Nullable String note, List<String> photos,
			@Nullable Integer orderWorkingDays, @Nullable Boolean fileCase) {
	}

	/**
	 * @param refusalReason null where the agency signed
	 */
	record StoredAcknowledgement(@Nullable String refusalReason) {
	}

	record StoredSignature(String officer, String account, Instant at) {
	}

}
