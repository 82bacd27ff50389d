package io.firewarden.registry.lead.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.SharedFact;
import io.firewarden.registry.lead.domain.StaffFact;
import io.firewarden.registry.lead.domain.Subject;
import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.ScopeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.lead.domain.rule.DossierStory.OTHER;
import static io.firewarden.registry.lead.domain.rule.DossierStory.PARAMETERS;
import static io.firewarden.registry.lead.domain.rule.DossierStory.TODAY;
import static io.firewarden.registry.lead.domain.rule.DossierStory.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each rule with what it must find, what it must not, and the same facts once more. */
class DetectorsTests {

	private static final LocalDate YESTERYEAR = TODAY.minusMonths(9);

	private static final String BRANCH = "内江演示安澜消防技术服务有限公司资中分公司";

	@ParameterizedTest(name = "{0} {2}: {1}")
	@MethodSource
	void theRuleFinds(CrossCheck rule, Severity severity, String what, DossierStory story) {
		List<Hint> hints = of(rule).detect(story.dossier(), PARAMETERS);
		assertThat(hints).hasSize(1);
		assertThat(hints.getFirst().rule()).isEqualTo(rule);
		assertThat(hints.getFirst().severity()).isEqualTo(severity);
	}

	/**
	 * A batch sent twice, or the same row elsewhere in the next one, is no new evidence.
	 */
	@ParameterizedTest(name = "{0} {2}")
	@MethodSource("theRuleFinds")
	void theSameFactsFromAnotherBatchAreTheSameEvidence(CrossCheck rule, Severity severity, String what,
			DossierStory story) {
		List<Hint> first = of(rule).detect(story.dossier(), PARAMETERS);
		List<Hint> again = of(rule).detect(story.dossier("B-2", 4711), PARAMETERS);
		assertThat(again).hasSameSizeAs(first);
		assertThat(again.getFirst().keys()).isEqualTo(first.getFirst().keys());
		assertThat(again.getFirst().subject()).isEqualTo(first.getFirst().subject());
	}

	static Stream<Arguments> theRuleFinds() {
		return Stream.of(
				arguments(CrossCheck.XC_A, Severity.WARN, "scope, active, nowhere, no practice",
						sound().unknownToTheRegisters()),
				arguments(CrossCheck.XC_A, Severity.WARN, "on our register, entered nowhere", sound().notEntered()),
				arguments(CrossCheck.XC_A, Severity.INFO, "standing not stated",
						sound().unknownToTheRegisters().standing(MarketStatus.NOT_STATED, null)),
				arguments(CrossCheck.XC_A, Severity.WARN, "practice of long ago",
						sound().notEntered().project("PJ-1", TODAY.minusYears(5), TODAY.minusYears(4))),
				arguments(CrossCheck.XC_B, Severity.WARN, "a branch by the register",
						sound().named(BRANCH).marketName(BRANCH).subjectType("BRANCH")),
				arguments(CrossCheck.XC_B, Severity.WARN, "no legal person by the market", sound().noLegalPerson()),
				arguments(CrossCheck.XC_C, Severity.S1, "a document after the cancellation",
						sound().standing(MarketStatus.CANCELLED, YESTERYEAR)
							.document("BG-1", "U-1", "511002", YESTERYEAR.plusDays(1), "ZC-1")),
				arguments(CrossCheck.XC_C, Severity.WARN, "only a contract that runs on",
						sound().standing(MarketStatus.REVOKED, YESTERYEAR)
							.project("PJ-1", YESTERYEAR.minusDays(30), null)),
				arguments(CrossCheck.XC_C, Severity.INFO, "moved out",
						sound().standing(MarketStatus.MOVED_OUT, YESTERYEAR).project("PJ-1", TODAY.minusDays(3), null)),
				arguments(CrossCheck.XC_C, Severity.S1, "since when is not said: since the row",
						sound().standing(MarketStatus.CANCELLED, null).project("PJ-1", TODAY.minusDays(3), null)),
				arguments(CrossCheck.XC_D, Severity.WARN, "another name for long",
						sound().marketName("内江演示安泰消防技术服务有限公司")),
				arguments(CrossCheck.XC_D, Severity.INFO, "another name since last week",
						sound().marketName("内江演示安泰消防技术服务有限公司").approved(TODAY.minusDays(7))),
				arguments(CrossCheck.XC_D, Severity.S3, "a code that is none",
						sound().codeProblem(CodeProblem.LOST_DIGITS)),
				arguments(CrossCheck.XC_D, Severity.WARN, "another address", sound().address("四川省内江市东兴区示例路9号")),
				arguments(CrossCheck.XC_D, Severity.WARN, "declared otherwise", sound().declared("内江演示安和消防技术服务有限公司")),
				arguments(CrossCheck.XC_D, Severity.WARN, "other kinds declared", sound().declaredKinds("ASSESS")),
				arguments(CrossCheck.XC_E, Severity.S2, "a running contract, entered nowhere",
						sound().notEntered().project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_E, Severity.S2, "units name who is only in the market's register",
						sound().unknownToTheRegisters().namedByUnits("演示安澜").survey("演示安澜", null)),
				arguments(CrossCheck.XC_F, Severity.WARN, "from another province",
						sound().from("OUT_OF_PROVINCE", "500103").project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_F, Severity.INFO, "from another city",
						sound().from("OTHER_CITY_IN_PROVINCE", null).project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_F, Severity.INFO, "local by our register, elsewhere by the market's",
						sound().division("510104", null).project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_G, Severity.S2, "engaged at two agencies",
						sound().engineer("ZC-1", TODAY.plusYears(1),
								new StaffFact.Contest(OTHER, "内江演示橙盾消防检测有限公司", YESTERYEAR, null))),
				arguments(CrossCheck.XC_G, Severity.S2, "signs here, engaged elsewhere",
						sound().document("BG-1", "U-1", "511002", TODAY.minusDays(30), "ZC-9", OTHER)),
				arguments(CrossCheck.XC_H, Severity.WARN, "one piece at two agencies",
						sound().sharing(SharedFact.Kind.EQUIPMENT)),
				arguments(CrossCheck.XC_H, Severity.WARN, "one operator counted at two agencies",
						sound().sharing(SharedFact.Kind.OPERATOR)),
				arguments(CrossCheck.XC_I, Severity.WARN, "no fire service in the scope",
						sound().scope("建筑材料销售", ScopeClass.NONE).project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_J, Severity.S2, "the name of another agency",
						sound().survey("内江演示橙盾消防检测有限公司", OTHER)),
				arguments(CrossCheck.XC_J, Severity.WARN, "a name nobody bears", sound().survey("内江乌有消防检测有限公司", null)),
				arguments(CrossCheck.XC_K, Severity.S2, "five units on a day", documents(5, "511002")),
				arguments(CrossCheck.XC_K, Severity.S2, "four districts on a day",
						sound().document("B1", "U-1", "511002", TODAY, "ZC-1")
							.document("B2", "U-2", "511011", TODAY, "ZC-1")
							.document("B3", "U-3", "511024", TODAY, "ZC-1")
							.document("B4", "U-4", "511083", TODAY, "ZC-1")),
				arguments(CrossCheck.XC_L, Severity.S2, "led after the registration lapsed",
						sound().engineer("ZC-1", TODAY.minusDays(31))
							.document("BG-1", "U-1", "511002", TODAY.minusDays(30), "ZC-1")),
				arguments(CrossCheck.XC_L, Severity.WARN, "equipment past its calibration",
						sound().piece(TODAY.minusDays(31))
							.document("BG-1", "U-1", "511002", TODAY.minusDays(30), "ZC-1")),
				arguments(CrossCheck.XC_M, Severity.WARN, "known to units only",
						sound().unknownToTheRegisters()
							.unknownToTheMarket()
							.namedByUnits("内江乌有消防检测有限公司")
							.survey("内江乌有消防检测有限公司", null)));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource
	void theRuleFindsNothing(CrossCheck rule, String what, DossierStory story) {
		assertThat(of(rule).detect(story.dossier(), PARAMETERS)).isEmpty();
	}

	static Stream<Arguments> theRuleFindsNothing() {
		return Stream.of(arguments(CrossCheck.XC_A, "entered", sound()),
				arguments(CrossCheck.XC_A, "weak scope",
						sound().unknownToTheRegisters().scope("安全咨询服务", ScopeClass.WEAK)),
				arguments(CrossCheck.XC_A, "cancelled",
						sound().unknownToTheRegisters().standing(MarketStatus.CANCELLED, YESTERYEAR)),
				arguments(CrossCheck.XC_A, "status unknown",
						sound().unknownToTheRegisters().standing(MarketStatus.UNKNOWN, null)),
				arguments(CrossCheck.XC_A, "not in our divisions",
						sound().unknownToTheRegisters().division("510104", null)),
				arguments(CrossCheck.XC_A, "practises", sound().notEntered().project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_B, "a company", sound()),
				arguments(CrossCheck.XC_B, "a branch that is entered nowhere",
						sound().subjectType("BRANCH").notEntered()),
				arguments(CrossCheck.XC_C, "practice ended before the cancellation",
						sound().standing(MarketStatus.CANCELLED, YESTERYEAR)
							.project("PJ-1", YESTERYEAR.minusDays(90), YESTERYEAR.minusDays(1))),
				arguments(CrossCheck.XC_C, "suspended only",
						sound().standing(MarketStatus.SUSPENDED, YESTERYEAR).project("PJ-1", TODAY.minusDays(3), null)),
				arguments(CrossCheck.XC_C, "an exempt contract",
						sound().standing(MarketStatus.CANCELLED, YESTERYEAR).exemptProject("PJ-1", TODAY.minusDays(3))),
				arguments(CrossCheck.XC_D, "brackets, width and form of the same name",
						sound().named("内江演示（安澜）消防技术服务有限责任公司").marketName("内江演示(安澜)消防技术服务有限公司")),
				arguments(CrossCheck.XC_D, "an address that leaves out the city", sound().address("市中区示例路1号")),
				arguments(CrossCheck.XC_D, "the same kinds declared", sound().declaredKinds("MAINT_TEST")),
				arguments(CrossCheck.XC_E, "entered", sound().project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_E, "scope alone", sound().notEntered()),
				arguments(CrossCheck.XC_E, "an exempt contract",
						sound().notEntered().exemptProject("PJ-1", YESTERYEAR)),
				arguments(CrossCheck.XC_E, "practice of long ago",
						sound().notEntered().project("PJ-1", TODAY.minusYears(5), TODAY.minusYears(3))),
				arguments(CrossCheck.XC_F, "local", sound().project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_F, "from elsewhere, nothing done here",
						sound().from("OUT_OF_PROVINCE", "500103")),
				arguments(CrossCheck.XC_G, "engaged here",
						sound().engineer("ZC-1", TODAY.plusYears(1))
							.document("BG-1", "U-1", "511002", TODAY.minusDays(30), "ZC-1")),
				arguments(CrossCheck.XC_G, "a contest long over",
						sound().engineer("ZC-1", TODAY.plusYears(1),
								new StaffFact.Contest(OTHER, "乙", TODAY.minusYears(5), TODAY.minusYears(4)))),
				arguments(CrossCheck.XC_H, "nothing shared", sound()),
				arguments(CrossCheck.XC_I, "the feed gives no scope",
						sound().scope("", ScopeClass.NONE).project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_I, "weak words stand there",
						sound().scope("安全咨询服务", ScopeClass.WEAK).project("PJ-1", YESTERYEAR, null)),
				arguments(CrossCheck.XC_I, "does not practise", sound().scope("建筑材料销售", ScopeClass.NONE)),
				arguments(CrossCheck.XC_J, "its own name in other brackets", sound().survey(DossierStory.NAME, null)),
				arguments(CrossCheck.XC_J, "a name it bore before",
						sound().marketName(DossierStory.NAME, "内江演示旧名消防检测有限公司").survey("内江演示旧名消防检测有限公司", null)),
				arguments(CrossCheck.XC_J, "the code instead of a name", sound().survey(DossierStory.USCC, null)),
				arguments(CrossCheck.XC_K, "four units on a day", documents(4, "511002")),
				arguments(CrossCheck.XC_L, "lapsed the day after",
						sound().engineer("ZC-1", TODAY.minusDays(30))
							.piece(TODAY.minusDays(30))
							.document("BG-1", "U-1", "511002", TODAY.minusDays(30), "ZC-1")),
				arguments(CrossCheck.XC_M, "the market knows it",
						sound().unknownToTheRegisters().namedByUnits("演示安澜").survey("演示安澜", null)));
	}

	@Test
	void aPersonIsTheSubjectOfWhatOnePersonDid() {
		Hint hint = of(CrossCheck.XC_K)
			.detect(documents(5, "511002").engineer("ZC-1", TODAY.plusYears(1)).dossier(), PARAMETERS)
			.getFirst();
		assertThat(hint.subject().kind()).isEqualTo(Subject.Kind.PERSON);
		assertThat(hint.subject().id()).isEqualTo("PR-ZC-1");
		assertThat(hint.uscc()).isEqualTo(DossierStory.USCC);
	}

	@Test
	void scopeAloneIsLookedAtAgainEachQuarter() {
		DossierStory story = sound().unknownToTheRegisters();
		List<String> now = of(CrossCheck.XC_A).detect(story.dossier(), PARAMETERS).getFirst().keys();
		assertThat(of(CrossCheck.XC_A).detect(story.dossier(LocalDate.of(2022, 3, 31)), PARAMETERS).getFirst().keys())
			.isEqualTo(now);
		assertThat(of(CrossCheck.XC_A).detect(story.dossier(LocalDate.of(2022, 4, 1)), PARAMETERS).getFirst().keys())
			.isNotEqualTo(now);
	}

	@Test
	void theEditionAScopeWasReadWithIsToldAndIsNoEvidence() {
		Hint first = of(CrossCheck.XC_A)
			.detect(sound().unknownToTheRegisters().readWith("2022-1").dossier(), PARAMETERS)
			.getFirst();
		Hint second = of(CrossCheck.XC_A)
			.detect(sound().unknownToTheRegisters().readWith("2022-2").dossier(), PARAMETERS)
			.getFirst();
		assertThat(first.evidence().getFirst().text().args()).endsWith("2022-1");
		assertThat(second.evidence().getFirst().text().args()).endsWith("2022-2");
		assertThat(second.keys()).isEqualTo(first.keys());
	}

	@Test
	void whoeverIsSoundGivesNoLead() {
		assertThat(Detectors.detect(sound().project("PJ-1", YESTERYEAR, null).dossier(), PARAMETERS)).isEmpty();
	}

	@Test
	void everyRuleHasADetectorAndATest() {
		assertThat(Detectors.all()).extracting(Detector::rule).containsExactly(CrossCheck.values());
		assertThat(theRuleFinds().map((one) -> one.get()[0]).distinct()).containsAll(List.of(CrossCheck.values()));
		assertThat(theRuleFindsNothing().map((one) -> one.get()[0]).distinct())
			.containsAll(List.of(CrossCheck.values()));
	}

	private static DossierStory documents(int units, String brigade) {
		DossierStory story = sound();
		for (int i = 1; i <= units; i++) {
			story.document("BG-" + i, "U-" + i, brigade, TODAY.minusDays(5), "ZC-1");
		}
		return story;
	}

	private static Detector of(CrossCheck rule) {
		return Detectors.all().stream().filter((detector) -> detector.rule() == rule).findFirst().orElseThrow();
	}

}
