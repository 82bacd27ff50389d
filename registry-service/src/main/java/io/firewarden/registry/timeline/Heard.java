package io.firewarden.registry.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the timeline reads of the events of others: its own records, not the publishers'
 * types.
 */
final class Heard {

	private Heard() {
	}

	record Agency(String uscc, String name, String brigade) {
	}

	record Eligibility(String uscc, String brigade, LocalDate asOf, String verdict, List<Condition> conditions) {

		/** The codes of the failed conditions. */
		List<String> failed() {
			return this.conditions.stream().filter((c) -> c.result.equals("FAIL")).map(Condition::code).toList();
		}

	}

	record Condition(String code, String result) {
	}

	/**
	 * A declaration submitted, returned or accepted; what a type does not carry is null.
	 */
	record Declaration(String declarationId, String uscc, String brigade, int round, @Nullable String receiptNo) {
	}

	/** A letter signed, refused or breached; what a type does not carry is null. */
	record Letter(String uscc, String brigade, int letter, @Nullable String reason, @Nullable List<String> conditions) {
	}

	record Teams(String drawId, String campaign, List<Assignment> assignments) {
	}

	/** A drawn unit; units that are no agencies have no code. */
	record Assignment(@Nullable String uscc, String brigade, List<String> officers) {
	}

	record Task(String taskId, String uscc, String brigade, List<String> officers) {
	}

	/** A task that fell away in its draw, or took in another one. */
	record TaskChange(String taskId, String drawId, String uscc, String brigade) {
	}

	record Sheet(String taskId, String uscc, String brigade, LocalDate signedOn, Counts counts) {
	}

	record Counts(int conform, int nonconform, int notApplicable, int unchecked) {
	}

	record Order(String orderId, String number, String uscc, String brigade, LocalDate dueOn, int workingDays) {
	}

	record Case(String caseId, String number, String uscc, String brigade, LocalDate filedOn,
			List<String> violationCodes) {
	}

	record Notice(String noticeId, String uscc, String brigade, @Nullable String reason) {
	}

	record Engagement(String uscc, String brigade, String change, LocalDate contractFrom,
			@Nullable LocalDate contractTo) {
	}

	record Lapse(String uscc, String brigade, String ref, LocalDate lapsesOn, int daysLeft) {
	}

	/**
	 * A lead; its subject need not be an agency, and it need not be any brigade's matter.
	 */
	record Lead(String leadId, @Nullable String uscc, @Nullable String brigade, String rule, @Nullable String note,
			@Nullable Made output) {
	}

	/** What was made of a lead. */
	record Made(String kind, String id) {
	}

	record Equipment(String uscc, String brigade, String itemCode, String serialNo) {
	}

	/** A project may be carried on without a contract: that is for the check to find. */
	record Project(String uscc, String brigade, @Nullable String contractNo) {
	}

	record Cleared(String uscc, String brigade, LocalDate clearedOn) {
	}

}
