package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of one agency on one day.
 *
 * @param asOf the day asked about, Asia/Shanghai
 * @param basis where the conditions stand; null when no rule was in force on that day
 * @param conditions the conditions that apply to the profile, in the order of their codes
 */
public record Assessment(LocalDate asOf, @Nullable LegalBasis basis, List<ConditionFinding> conditions) {

	public Assessment {
		conditions = List.copyOf(conditions);
	}

	public Verdict verdict() {
		return Verdict.over(this.conditions.stream().map(ConditionFinding::result).toList());
	}

	/** A document and the article in it. */
	public record LegalBasis(String document, int article) {
	}

}
