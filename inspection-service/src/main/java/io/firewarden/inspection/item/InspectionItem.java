package io.firewarden.inspection.item;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One atomic item (检查事项). Where the plan mixes several legal bases in one sentence, each
 * has its own code.
 *
 * @param code stable id such as {@code ELG-04a}
 * @param origin whether the plan names it or the law alone
 * @param planReference the plan's paragraph
 * @param onSheet whether a sheet asks it whose draw names no group of items
 * @param appliesTo kinds of agency it applies to
 * @param requirement what must be so; the officer answers whether it is
 * @param violationCode row of the liability table a deviation may fall under
 * @param precomputable from registry data: Y, P (partly) or N
 * @param verified whether the legal basis was read
 */
public record InspectionItem(String code, Origin origin, @Nullable String planReference, GoodAnswer goodAnswer,
		boolean onSheet, Set<ServiceKind> appliesTo, Wording text, Wording requirement, LegalBasis basis,
		@Nullable String violationCode, Severity severity, List<ProposedOutcome> defaultOutcomes, Wording evidence,
		String precomputable, boolean verified) {

	public InspectionItem {
		appliesTo = Set.copyOf(appliesTo);
		defaultOutcomes = List.copyOf(defaultOutcomes);
	}

	public boolean appliesTo(Set<ServiceKind> kinds) {
		return kinds.stream().anyMatch(this.appliesTo::contains);
	}

	/** The list it belongs to: eligibility (ELG), practice (PRQ) or fires (FIR). */
	public String group() {
		return this.code.substring(0, this.code.indexOf('-'));
	}

	/** Whether a deviation is proposed for filing (立案). */
	public boolean proposesCase() {
		return this.defaultOutcomes.contains(ProposedOutcome.CASE);
	}

	/** Who asks for the item. */
	public enum Origin {

		PLAN, LAW

	}

}
