package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.eligibility.adapter.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.firewarden.registry.eligibility.FactsStory.DAY;
import static io.firewarden.registry.eligibility.FactsStory.ample;
import static org.assertj.core.api.Assertions.assertThat;

class EligibilityRulesTests {

	private final EligibilityRules rules = ShippedRules.load();

	@Test
	void nothingIsEligibleWhileTheEquipmentFiguresAreNotLoaded() {
		assertThat(this.rules.assess(ample(Profile.BOTH).told(), DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
	}

	@Test
	void oneFailedConditionDecidesBesideOpenOnes() {
		assertThat(this.rules.assess(ample(Profile.BOTH).area("199.9").told(), DAY).verdict())
			.isEqualTo(Verdict.INELIGIBLE);
	}

	@Test
	void theVerdictIsEligibleWhenEveryConditionPasses() {
		EligibilityRules areaOnly = new EligibilityRules(List.of(areaRule("old", DAY, null, "100")));
		assertThat(areaOnly.assess(ample(Profile.ASSESS).told(), DAY).verdict()).isEqualTo(Verdict.ELIGIBLE);
	}

	@ParameterizedTest
	@CsvSource({ "MAINT_TEST, 5, 6", "ASSESS, 6, 5", "BOTH, 7, 6" })
	void eachProfileIsMeasuredByItsOwnArticle(Profile profile, int article, int conditions) {
		Assessment assessment = this.rules.assess(ample(profile).told(), DAY);
		assertThat(assessment.basis()).isNotNull();
		assertThat(assessment.basis().article()).isEqualTo(article);
		assertThat(assessment.conditions()).hasSize(conditions);
	}

	@Test
	void anAssessorNeedsNoOperators() {
		assertThat(this.rules.assess(ample(Profile.ASSESS).told(), DAY).conditions())
			.noneMatch((finding) -> finding.code() == ConditionCode.ELG_05);
	}

	@Test
	void beforeTheOrderWasInForceNothingIsDetermined() {
		LocalDate eve = LocalDate.of(2021, 11, 8);
		assertThat(this.rules.haveAnAnswerFor(eve)).isFalse();
		assertThat(this.rules.assess(ample(Profile.BOTH).told(), eve).verdict()).isEqualTo(Verdict.UNDETERMINED);
		assertThat(this.rules.haveAnAnswerFor(eve.plusDays(1))).isTrue();
	}

	@Test
	void aLaterRuleSetChangesLaterDaysOnly() {
		EligibilityRules changed = new EligibilityRules(List.of(areaRule("new", DAY, null, "2000"),
				areaRule("old", DAY.minusYears(1), DAY.minusDays(1), "100")));
		Facts facts = ample(Profile.ASSESS).told();
		assertThat(changed.assess(facts, DAY.minusDays(1)).verdict()).isEqualTo(Verdict.ELIGIBLE);
		assertThat(changed.assess(facts, DAY).verdict()).isEqualTo(Verdict.INELIGIBLE);
		assertThat(changed.assess(facts, DAY.minusYears(2)).verdict()).isEqualTo(Verdict.UNDETERMINED);
	}

	@Test
	void everyRowSaysWhetherItCountedAndWhyNot() {
		Facts facts = ample(Profile.MAINT_TEST).firstEngineerValid(DAY.minusYears(3), DAY.minusDays(1))
			.firstOperatorValid(DAY.plusDays(1), DAY.plusYears(3))
			.told();
		Assessment assessment = this.rules.assess(facts, DAY);
		assertThat(rows(assessment, ConditionCode.ELG_04)).containsExactly(
				new CountedRow(CountedRow.Kind.ENGINEER, "E0", CountedRow.Reason.EXPIRED, "PR-E0", null),
				new CountedRow(CountedRow.Kind.ENGINEER, "E1", null, "PR-E1", null));
		assertThat(rows(assessment, ConditionCode.ELG_05)).hasSize(6)
			.first()
			.isEqualTo(new CountedRow(CountedRow.Kind.OPERATOR, "O0", CountedRow.Reason.NOT_YET_VALID, "PR-O0", null));
		assertThat(rows(assessment, ConditionCode.ELG_03)).extracting(CountedRow::reason)
			.containsOnly(CountedRow.Reason.QUANTITIES_NOT_LOADED);
	}

	@Test
	void aFailedDemandIsNotHiddenByAnOpenOne() {
		ConditionFinding finding = new ConditionFinding(ConditionCode.ELG_03,
				List.of(new Comparison(Measure.BASE_EQUIPMENT, null, null),
						new Comparison(Measure.ENGINEERS, BigDecimal.TWO, BigDecimal.ONE)),
				List.of());
		assertThat(finding.result()).isEqualTo(Result.FAIL);
	}

	@Test
	void equipmentIsUndeterminedWithFiguresToo_untilTheRegisterHoldsIt() {
		Comparison comparison = new Comparison(Measure.BASE_EQUIPMENT, BigDecimal.ONE, null);
		assertThat(comparison.result()).isEqualTo(Result.UNDETERMINED);
		assertThat(comparison.shortfall()).isEmpty();
	}

	@Test
	void theRulesNameTheirSourceAndWhatIsOpen() {
		assertThat(this.rules.all()).singleElement().satisfies((ruleSet) -> {
			assertThat(ruleSet.effectiveFrom()).isEqualTo(LocalDate.of(2021, 11, 9));
			assertThat(ruleSet.document()).contains("应急管理部令第7号");
			assertThat(ruleSet.source()).isNotBlank();
			assertThat(ruleSet.open()).singleElement()
				.satisfies((open) -> assertThat(open.measures()).contains(Measure.BASE_EQUIPMENT));
		});
	}

	private static List<CountedRow> rows(Assessment assessment, ConditionCode code) {
		return assessment.conditions()
			.stream()
			.filter((finding) -> finding.code() == code)
			.findFirst()
			.orElseThrow()
			.rows();
	}

	private static RuleSet areaRule(String id, LocalDate from, LocalDate to, String squareMetres) {
		Requirement area = new Requirement(Measure.PREMISES_AREA, new BigDecimal(squareMetres));
		RuleSet.ConditionRule condition = new RuleSet.ConditionRule(ConditionCode.ELG_02, List.of(area));
		return new RuleSet(id, id, from, to, "invented", "51",
				Map.of(Profile.ASSESS, new RuleSet.ProfileRules(6, List.of(condition))), List.of());
	}

}
