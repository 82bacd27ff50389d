package io.firewarden.inspection.task.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.item.ProposedOutcome;
import io.firewarden.inspection.item.Severity;
import io.firewarden.inspection.task.domain.Answer;
import io.firewarden.inspection.task.domain.DrawnUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task with its sheet, what the sheet asks and what the registry says.
 *
 * @param draws that the visit serves, the one that opened it first; more than one make it
 * a joint visit (联合检查)
 * @param items of all of these draws; empty while it is unknown what the agency does
 * @param eligibility absent where the registry did not answer or was not asked
 * @param eligibilityUnavailable true where it was asked in vain; absent in answers to
 * writes, which ask nobody
 */
record TaskView(String taskId, long version, String uscc, String agencyName, String brigade, String stratum,
		StoredTask.State state, List<TaskRow.Member> officers, String drawId, String campaign, String unitId,
		List<ServedView> draws, LocalDate openedOn, Instant updatedAt, @Nullable LocalDate signedOn, SheetView sheet,
		List<ItemView> items, @Nullable EligibilityView eligibility, @Nullable Boolean eligibilityUnavailable) {

	/**
	 * The sheet as it stands.
	 *
	 * @param edition edition of the catalogue, once the sheet is begun
	 */
	record SheetView(@Nullable String edition, List<AnswerView> answers, List<SignatureView> signatures,
			@Nullable Acknowledged agencyAcknowledgement, @Nullable String refusalReason, @Nullable String savedBy,
			@Nullable Instant savedAt) {
	}

	record AnswerView(String itemCode, Answer answer, @Nullable String note, List<String> photos,
			@Nullable Integer orderWorkingDays, @Nullable Boolean fileCase) {
	}

	record SignatureView(String officerId, Instant at) {
	}

	/** What the agency's side did. */
	enum Acknowledged {

		SIGNED, REFUSED

	}

	/**
	 * A draw that the visit serves.
	 *
	 * @param items groups of items it asks
	 */
	record ServedView(String drawId, String campaign, String unitId, String stratum, List<String> items) {

		static ServedView of(DrawnUnit unit) {
			return new ServedView(unit.drawId(), unit.campaign(), unit.unitId(), unit.stratum(), unit.items());
		}

	}

	/**
	 * One item, in the caller's language.
	 *
	 * @param group list it belongs to: ELG, PRQ or FIR
	 * @param proposedWorkingDays what an order gives if the officers set nothing
	 * @param verified whether the legal basis was read
	 */
	record ItemView(String code, String group, String text, String requirement, String evidence, Severity severity,
			@Nullable String violationCode, String legalBasis, String article, @Nullable ProposedOutcome defaultOutcome,
			int proposedWorkingDays, boolean proposesCase, boolean verified) {
	}

	record EligibilityView(LocalDate asOf, String verdict, List<ConditionView> conditions) {
	}

	record ConditionView(String code, String name, String result, @Nullable String shortfall) {
	}

}
