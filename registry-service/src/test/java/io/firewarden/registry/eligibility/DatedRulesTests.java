package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.firewarden.registry.eligibility.adapter.ShippedRules;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any facts: days decide, nothing else does. */
class DatedRulesTests {

	private static final LocalDate START = LocalDate.of(2022, 1, 1);

	private static final int SPAN = 120;

	private final EligibilityRules rules = ShippedRules.load();

	@Property(tries = 200)
	void theOrderOfTheFactsDoesNotMatter(@ForAll("staff") List<Engaged> staff, @ForAll long seed,
			@ForAll @IntRange(max = SPAN) int day) {
		List<Engaged> shuffled = new ArrayList<>(staff);
		Collections.shuffle(shuffled, new Random(seed));
		assertThat(lights(staff, START.plusDays(day))).isEqualTo(lights(shuffled, START.plusDays(day)));
	}

	@Property(tries = 200)
	void aNewStartDateOfARuleChangesLaterDaysOnly(@ForAll("staff") List<Engaged> staff,
			@ForAll @IntRange(min = 1, max = SPAN) int newFrom, @ForAll @IntRange(max = SPAN) int day) {
		RuleSet old = engineers("old", START.minusYears(1), 2);
		EligibilityRules before = new EligibilityRules(List.of(old));
		EligibilityRules after = new EligibilityRules(List.of(old, engineers("new", START.plusDays(newFrom), 3)));
		LocalDate asked = START.plusDays(day);
		if (day < newFrom) {
			assertThat(after.assess(facts(staff), asked)).isEqualTo(before.assess(facts(staff), asked));
		}
		else {
			assertThat(after.assess(facts(staff), asked).conditions().getFirst().comparisons().getFirst().required())
				.isEqualByComparingTo("3");
		}
	}

	@Property(tries = 200)
	void untilTheNextTurnTheAnswerStays(@ForAll("staff") List<Engaged> staff, @ForAll @IntRange(max = SPAN) int day) {
		LocalDate asked = START.plusDays(day);
		Optional<LocalDate> turn = this.rules.nextTurn(facts(staff), asked);
		for (LocalDate later = asked.plusDays(1); later.isBefore(turn.orElse(asked.plusDays(40)))
				&& later.isBefore(asked.plusDays(40)); later = later.plusDays(1)) {
			assertThat(lights(staff, later)).as("%s to %s", asked, later).isEqualTo(lights(staff, asked));
		}
	}

	@Property(tries = 100)
	void whoIsContestedOnADayCountsForNobodyThatDay(@ForAll("staff") List<Engaged> staff,
			@ForAll @IntRange(max = SPAN) int day) {
		LocalDate asked = START.plusDays(day);
		List<Engaged> contested = staff.stream()
			.map((one) -> new Engaged(one.practitionerId(), one.name(), one.engineer(), one.operators(), one.terms(),
					List.of(new Engaged.Contest("91511000MA0FAKE17C", new Period(asked, asked)))))
			.toList();
		assertThat(this.rules.assess(facts(contested), asked).conditions().get(3).comparisons())
			.allMatch((comparison) -> BigDecimal.ZERO.compareTo(comparison.found()) == 0);
		assertThat(lights(contested, asked.plusDays(1))).isEqualTo(lights(staff, asked.plusDays(1)));
	}

	@Provide
	Arbitrary<List<Engaged>> staff() {
		Arbitrary<Period> periods = Combinators
			.combine(Arbitraries.integers().between(-30, SPAN), Arbitraries.integers().between(0, SPAN))
			.as((from, length) -> new Period(START.plusDays(from), START.plusDays(from + length)));
		Arbitrary<EngineerLevel> levels = Arbitraries.of(EngineerLevel.class);
		return Combinators.combine(Arbitraries.integers().between(0, 999), levels, periods, periods, periods)
			.as((number, level, validity, operating, term) -> new Engaged("PR-" + number, null,
					new Engaged.Registration("E" + number, level, validity, "51", false),
					List.of(new Engaged.Certificate("O" + number, 1 + number % 5, null, operating)),
					List.of(new Engaged.Term("EG-" + number, EngagementRole.BOTH, term, null)), List.of()))
			.list()
			.ofMaxSize(8)
			.uniqueElements(Engaged::practitionerId);
	}

	@Example
	void anEditionOfTheCatalogueToComeTurnsTheAnswer() {
		LocalDate next = START.plusYears(1);
		Facts facts = new Facts(Profile.BOTH, "COMPANY", true, new BigDecimal("300"), List.of(),
				new Facts.Equipment(List.of(), new RequiredEquipment(START, "", true, List.of()), next), true, true);
		assertThat(this.rules.nextTurn(facts, START))
			.hasValueSatisfying((day) -> assertThat(day).isBeforeOrEqualTo(next));
		assertThat(this.rules.nextTurn(facts, next.minusDays(1))).hasValue(next);
	}

	private List<String> lights(List<Engaged> staff, LocalDate day) {
		return this.rules.assess(facts(staff), day)
			.conditions()
			.stream()
			.map((finding) -> finding.code() + " " + finding.result() + " " + finding.shortfalls())
			.toList();
	}

	private static Facts facts(List<Engaged> staff) {
		return new Facts(Profile.BOTH, "COMPANY", true, new BigDecimal("300"), staff,
				new Facts.Equipment(List.of(), new RequiredEquipment(START, "", true, List.of())), true, true);
	}

	private static RuleSet engineers(String id, LocalDate from, int atLeast) {
		RuleSet.ConditionRule condition = new RuleSet.ConditionRule(ConditionCode.ELG_04,
				List.of(new Requirement(Measure.ENGINEERS, BigDecimal.valueOf(atLeast))));
		return new RuleSet(id, id, from, null, "invented", "51",
				Map.of(Profile.BOTH, new RuleSet.ProfileRules(7, List.of(condition))), List.of());
	}

}
