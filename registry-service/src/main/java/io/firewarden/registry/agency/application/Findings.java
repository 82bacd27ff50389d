package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.registry.agency.domain.Found;
import io.firewarden.registry.agency.domain.Outlook;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.eligibility.Assessment;
import io.firewarden.registry.eligibility.ConditionFinding;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.Facts;
import io.firewarden.registry.eligibility.Lapse;
import io.firewarden.registry.practitioner.Engaged;

/** Puts what the rules answer on a day in the agency's terms. */
final class Findings {

	/** Longer ahead than any certificate runs. */
	private static final int EVERYTHING = 40_000;

	private final EligibilityRules rules;

	private final List<Integer> thresholds;

	private final LocalDate day;

	Findings(EligibilityRules rules, List<Integer> thresholds, LocalDate day) {
		this.rules = rules;
		this.thresholds = thresholds;
		this.day = day;
	}

	Found of(Facts facts) {
		return new Found(standing(this.rules.judge(facts, this.day)), outlook(facts), this.thresholds);
	}

	private Standing standing(Assessment assessment) {
		return new Standing(this.day, Standing.Verdict.valueOf(assessment.verdict().name()),
				assessment.conditions().stream().map(Findings::light).toList());
	}

	private static Standing.Light light(ConditionFinding finding) {
		List<Standing.Lack> lacking = finding.shortfalls()
			.stream()
			.map((shortfall) -> new Standing.Lack(shortfall.measure().name(), shortfall.missing()))
			.toList();
		return new Standing.Light(finding.code().code(), Standing.Result.valueOf(finding.result().name()), lacking);
	}

	private Outlook outlook(Facts facts) {
		List<Outlook.Lapse> ahead = Lapse.within(EVERYTHING, facts, this.day).stream().map(Findings::lapse).toList();
		int longest = this.thresholds.isEmpty() ? -1 : this.thresholds.getFirst();
		Optional<LocalDate> next = Stream
			.concat(this.rules.nextTurn(facts, this.day).stream(), ahead.stream().flatMap(this::warningDays))
			.min(LocalDate::compareTo);
		List<Outlook.Lapse> soon = ahead.stream().filter((lapse) -> lapse.daysLeft(this.day) <= longest).toList();
		return new Outlook(next.orElse(null), soon, Outlook.Due.of(soon, this.day), Set.of(), staff(facts.people()),
				numbers(facts.people()));
	}

	/** The days on which a warning falls due or its count becomes another. */
	private Stream<LocalDate> warningDays(Outlook.Lapse lapse) {
		return this.thresholds.stream()
			.map((threshold) -> lapse.lapsesOn().minusDays(threshold))
			.filter((due) -> due.isAfter(this.day));
	}

	private static Outlook.Lapse lapse(Lapse lapse) {
		return new Outlook.Lapse(lapse.kind().name(), lapse.ref(), lapse.record(), lapse.lapsesOn());
	}

	private Outlook.Staff staff(List<Engaged> people) {
		int engineers = 0;
		int operators = 0;
		int contested = 0;
		for (Engaged person : people) {
			boolean asEngineer = false;
			boolean asOperator = false;
			for (Engaged.Term term : person.terms()) {
				if (term.days().holdsOn(this.day)) {
					asEngineer |= term.role().asEngineer();
					asOperator |= term.role().asOperator();
				}
			}
			engineers += asEngineer ? 1 : 0;
			operators += asOperator ? 1 : 0;
			contested += person.contests().stream().anyMatch((one) -> one.days().holdsOn(this.day)) ? 1 : 0;
		}
		return new Outlook.Staff(engineers, operators, contested);
	}

	private List<String> numbers(List<Engaged> people) {
		List<String> numbers = new ArrayList<>();
		for (Engaged person : people) {
			if (!person.isEngagedOn(this.day)) {
				continue;
			}
			if (person.engineer() != null) {
				numbers.add(person.engineer().registrationNo().toUpperCase(Locale.ROOT));
			}
			person.operators().forEach((one) -> numbers.add(one.certificateNo().toUpperCase(Locale.ROOT)));
		}
		return numbers.stream().sorted().toList();
	}

}
