package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign's call for declarations and commitment letters, as dated reference data.
 *
 * @param campaign code of the campaign
 * @param interimOn last day that counts as in time
 * @param endsOn last day of the phase
 * @param clauses notes on contradictions of the plan, such as C-03
 */
public record DeclarationCall(String campaign, String title, String titleEn, LocalDate issuedOn, LocalDate interimOn,
		LocalDate endsOn, String source, List<String> clauses) {

	public DeclarationCall {
		clauses = List.copyOf(clauses);
		if (interimOn.isBefore(issuedOn) || endsOn.isBefore(interimOn)) {
			throw new IllegalArgumentException("the dates of the call " + campaign + " run backwards");
		}
	}

	/** The mark of a declaration received on this day. */
	public Mark mark(LocalDate receivedOn) {
		if (!receivedOn.isAfter(this.interimOn)) {
			return Mark.IN_TIME;
		}
		return receivedOn.isAfter(this.endsOn) ? Mark.LATE : Mark.IN_PHASE_SUPPLEMENT;
	}

}
