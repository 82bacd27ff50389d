package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The conditions as one legal source states them, from one day on.
 *
 * @param id a stable name of the set
 * @param document the legal source, in its official wording
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force; null while open
 * @param source where the text was read
 * @param homeProvince first two digits of the region code of the province whose 二级
 * engineers count without confirmation
 * @param profiles the conditions per profile
 * @param open what nobody could verify yet
 */
public record RuleSet(String id, String document, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo,
		String source, String homeProvince, Map<Profile, ProfileRules> profiles, List<OpenPoint> open) {

	public RuleSet {
		profiles = Map.copyOf(profiles);
		open = List.copyOf(open);
	}

	public boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.effectiveFrom) && (this.effectiveTo == null || !day.isAfter(this.effectiveTo));
	}

	/** The days on which the set comes into force and is no longer. */
	Stream<LocalDate> turns() {
		return Stream.concat(Stream.of(this.effectiveFrom),
				Stream.ofNullable(this.effectiveTo).map((last) -> last.plusDays(1)));
	}

	/**
	 * Every condition of the profile, also after one has failed: the reader wants them
	 * all.
	 */
	public Assessment assess(Facts facts, LocalDate asOf) {
		return assess(facts, asOf, ConditionRule::find);
	}

	/** The same without the rows that were looked at. */
	Assessment judge(Facts facts, LocalDate asOf) {
		return assess(facts, asOf, ConditionRule::judge);
	}

	private Assessment assess(Facts facts, LocalDate asOf, BiFunction<ConditionRule, Counting, ConditionFinding> how) {
		ProfileRules rules = this.profiles.get(facts.profile());
		if (rules == null) {
			return new Assessment(asOf, null, List.of());
		}
		Counting counting = new Counting(facts, asOf, this.homeProvince);
		List<ConditionFinding> findings = rules.conditions().stream().map((rule) -> how.apply(rule, counting)).toList();
		return new Assessment(asOf, new Assessment.LegalBasis(this.document, rules.article()), findings);
	}

	/** What one profile must hold, and the article that says so. */
	public record ProfileRules(int article, List<ConditionRule> conditions) {

		public ProfileRules {
			conditions = List.copyOf(conditions);
		}

	}

	/** One condition: all its requirements must be met. */
	public record ConditionRule(ConditionCode code, List<Requirement> requires) {

		public ConditionRule {
			requires = List.copyOf(requires);
		}

		ConditionFinding find(Counting counting) {
			List<CountedRow> rows = this.requires.stream()
				.flatMap((need) -> counting.rows(need).stream())
				.distinct()
				.toList();
			return new ConditionFinding(this.code, judge(counting).comparisons(), rows);
		}

		ConditionFinding judge(Counting counting) {
			return new ConditionFinding(this.code, this.requires.stream().map(counting::compare).toList(), List.of());
		}

	}

	/** Measures whose figures are missing or unconfirmed, with the mark of the brief. */
	public record OpenPoint(List<Measure> measures, String mark, String why) {

		public OpenPoint {
			measures = List.copyOf(measures);
		}

	}

}
