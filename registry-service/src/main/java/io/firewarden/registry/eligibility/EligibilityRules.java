package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rule sets ever in force, and the one question everybody asks of them. Pure: the
 * same facts on the same day give the same answer, and a rule set that starts later
 * changes later days only.
 */
public final class EligibilityRules {

	private final List<RuleSet> newestFirst;

	public EligibilityRules(List<RuleSet> ruleSets) {
		this.newestFirst = ruleSets.stream().sorted(Comparator.comparing(RuleSet::effectiveFrom).reversed()).toList();
	}

	/** Whether any rule was in force on this day. */
	public boolean haveAnAnswerFor(LocalDate day) {
		return inForceOn(day).isPresent();
	}

	private Optional<RuleSet> inForceOn(LocalDate day) {
		return this.newestFirst.stream().filter((ruleSet) -> ruleSet.isInForceOn(day)).findFirst();
	}

	/**
	 * Condition by condition, with the rows used. Without a rule in force nothing is
	 * determined.
	 */
	public Assessment assess(Facts facts, LocalDate asOf) {
		return inForceOn(asOf).map((ruleSet) -> ruleSet.assess(facts, asOf))
			.orElseGet(() -> new Assessment(asOf, null, List.of()));
	}

	/** The same answer without the rows, for whoever asks about many. */
	public Assessment judge(Facts facts, LocalDate asOf) {
		return inForceOn(asOf).map((ruleSet) -> ruleSet.judge(facts, asOf))
			.orElseGet(() -> new Assessment(asOf, null, List.of()));
	}

	/**
	 * The first day after this one on which the answer may be another, if nothing but the
	 * date changes; empty when it stays.
	 */
	public Optional<LocalDate> nextTurn(Facts facts, LocalDate asOf) {
		return Stream
			.concat(Turns.after(asOf, facts).stream(),
					this.newestFirst.stream().flatMap(RuleSet::turns).filter((turn) -> turn.isAfter(asOf)))
			.min(LocalDate::compareTo);
	}

	/** Newest first. */
	public List<RuleSet> all() {
		return this.newestFirst;
	}

}
