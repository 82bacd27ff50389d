package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.registry.eligibility.adapter.ShippedRules;
import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.equipment.RequiredEquipment.Group;
import io.firewarden.registry.equipment.RequiredEquipment.Item;
import io.firewarden.registry.practitioner.EngineerLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.eligibility.FactsStory.DAY;
import static io.firewarden.registry.eligibility.FactsStory.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Order 7, arts. 5-7, at every boundary, for all three profiles. */
class OrderSevenTests {

	private final EligibilityRules rules = ShippedRules.load();

	@ParameterizedTest(name = "{0}: {1} is {3}, lacking {4}")
	@MethodSource("everyBoundary")
	void theConditionEndsAsTheArticleSays(String story, ConditionCode code, Facts facts, Result expected,
			String lacking) {
		ConditionFinding finding = find(this.rules.assess(facts, DAY), code);
		assertThat(finding.result()).isEqualTo(expected);
		assertThat(words(finding.shortfalls())).isEqualTo(lacking);
	}

	static Stream<Arguments> everyBoundary() {
		return Stream.of(Profile.values()).flatMap(OrderSevenTests::boundariesOf);
	}

	private static Stream<Arguments> boundariesOf(Profile profile) {
		Stream<Arguments> same = Stream.of(row(profile, ConditionCode.ELG_01, ample(profile), Result.PASS, ""),
				row(profile, ConditionCode.ELG_01, ample(profile).noLegalPerson(), Result.FAIL, "LEGAL_PERSON 1"),
				row(profile, ConditionCode.ELG_03, ample(profile), Result.UNDETERMINED, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(1, 1), Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(2, 0), Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(1, 0), Result.FAIL, "ENGINEERS 1"),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(0, 2), Result.FAIL, "CLASS_1_ENGINEERS 1"),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(0, 1), Result.FAIL,
						"ENGINEERS 1, CLASS_1_ENGINEERS 1"),
				row(profile, ConditionCode.ELG_04, ample(profile).engineers(0, 0), Result.FAIL,
						"ENGINEERS 2, CLASS_1_ENGINEERS 1"));
		return Stream
			.of(same, areas(profile), operators(profile), systems(profile), lapses(profile), people(profile),
					equipment(profile))
			.flatMap((rows) -> rows);
	}

	private static Stream<Arguments> areas(Profile profile) {
		int demanded = (profile == Profile.ASSESS) ? 100 : 200;
		return Stream.of(
				row(profile, ConditionCode.ELG_02, ample(profile).area(demanded - 1 + ".9"), Result.FAIL,
						"PREMISES_AREA 0.1"),
				row(profile, ConditionCode.ELG_02, ample(profile).area(demanded + ""), Result.PASS, ""),
				row(profile, ConditionCode.ELG_02, ample(profile).area(demanded + ".00"), Result.PASS, ""),
				row(profile, ConditionCode.ELG_02, ample(profile).area(demanded + ".1"), Result.PASS, ""),
				row(profile, ConditionCode.ELG_02, ample(profile).area("0"), Result.FAIL, "PREMISES_AREA " + demanded));
	}

	private static Stream<Arguments> operators(Profile profile) {
		if (profile == Profile.ASSESS) {
			return Stream.empty();
		}
		return Stream.of(row(profile, ConditionCode.ELG_05, ample(profile).operators(2, 4, 4, 5), Result.PASS, ""),
				row(profile, ConditionCode.ELG_05, ample(profile).operators(2, 1, 4, 5), Result.PASS, ""),
				row(profile, ConditionCode.ELG_05, ample(profile).operators(2, 4, 3, 5), Result.FAIL, "OPERATORS 1"),
				row(profile, ConditionCode.ELG_05, ample(profile).operators(1, 4, 5, 5), Result.FAIL,
						"INTERMEDIATE_OPERATORS 1"),
				row(profile, ConditionCode.ELG_05, ample(profile).operators(6, 5, 0, 5), Result.FAIL,
						"INTERMEDIATE_OPERATORS 2"),
				row(profile, ConditionCode.ELG_05, ample(profile).operators(0, 4, 0, 5), Result.FAIL,
						"OPERATORS 6, INTERMEDIATE_OPERATORS 2"));
	}

	private static Stream<Arguments> systems(Profile profile) {
		boolean quality = profile != Profile.ASSESS;
		boolean process = profile != Profile.MAINT_TEST;
		return Stream.of(row(profile, ConditionCode.ELG_06, ample(profile).systems(quality, process), Result.PASS, ""),
				row(profile, ConditionCode.ELG_06, ample(profile).systems(false, process),
						quality ? Result.FAIL : Result.PASS, quality ? "QUALITY_SYSTEM 1" : ""),
				row(profile, ConditionCode.ELG_06, ample(profile).systems(quality, false),
						process ? Result.FAIL : Result.PASS, process ? "PROCESS_CONTROL 1" : ""));
	}

	private static Stream<Arguments> lapses(Profile profile) {
		LocalDate before = DAY.minusDays(1);
		LocalDate after = DAY.plusDays(1);
		Stream<Arguments> engineers = Stream.of(
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerValid(before, DAY), Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerValid(DAY, after), Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerValid(before, before), Result.FAIL,
						"ENGINEERS 1, CLASS_1_ENGINEERS 1"),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerValid(after, after), Result.FAIL,
						"ENGINEERS 1, CLASS_1_ENGINEERS 1"));
		Stream<Arguments> operators = (profile == Profile.ASSESS) ? Stream.empty()
				: Stream.of(
						row(profile, ConditionCode.ELG_05, ample(profile).firstOperatorValid(before, DAY), Result.PASS,
								""),
						row(profile, ConditionCode.ELG_05, ample(profile).firstOperatorValid(before, before),
								Result.FAIL, "OPERATORS 1, INTERMEDIATE_OPERATORS 1"));
		return Stream.concat(engineers, operators);
	}

	/** Who is engaged, by whom, and where the registration is from. */
	private static Stream<Arguments> people(Profile profile) {
		LocalDate before = DAY.minusDays(1);
		LocalDate after = DAY.plusDays(1);
		String both = "ENGINEERS 1, CLASS_1_ENGINEERS 1";
		String rival = "91511000MA0FAKE17C";
		Stream<Arguments> engineers = Stream.of(
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerEngaged(DAY, DAY), Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerEngaged(before, before), Result.FAIL,
						both),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerEngaged(after, null), Result.FAIL, both),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerContested(rival, DAY, DAY), Result.FAIL,
						both),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerContested(rival, after, null),
						Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerContested(rival, before, before),
						Result.PASS, ""),
				row(profile, ConditionCode.ELG_04,
						ample(profile).engineers(2, 0).firstEngineerFrom("50", EngineerLevel.CLASS_2, false),
						Result.FAIL, "ENGINEERS 1"),
				row(profile, ConditionCode.ELG_04,
						ample(profile).engineers(2, 0).firstEngineerFrom("50", EngineerLevel.CLASS_2, true),
						Result.PASS, ""),
				row(profile, ConditionCode.ELG_04, ample(profile).firstEngineerFrom("50", EngineerLevel.CLASS_1, false),
						Result.PASS, ""));
		Stream<Arguments> operators = (profile == Profile.ASSESS) ? Stream.empty()
				: Stream.of(row(profile, ConditionCode.ELG_05,
						ample(profile).operators(2, 4, 3, 5).firstOperatorAlso(3), Result.FAIL, "OPERATORS 1"));
		return Stream.concat(engineers, operators);
	}

	/** Two of one item and one calibrated of another. */
	private static Stream<Arguments> equipment(Profile profile) {
		List<Item> lines = new ArrayList<>();
		for (Group group : Group.values()) {
			lines.add(new Item(group, "件" + group, 2, null, false));
			lines.add(new Item(group, "仪" + group, 1, null, true));
		}
		RequiredEquipment loaded = new RequiredEquipment(DAY, "invented", false, lines);
		List<HeldItem> all = new ArrayList<>();
		for (Group group : Group.values()) {
			all.add(item("件" + group, 1, false, null));
			all.add(item("件" + group, 2, false, null));
			all.add(item("仪" + group, 3, true, DAY));
		}
		List<HeldItem> uncalibrated = new ArrayList<>(all);
		uncalibrated.set(2, item("仪EQ_BASE", 3, true, DAY.minusDays(1)));
		List<HeldItem> three = new ArrayList<>(all);
		three.set(2, item("件EQ_BASE", 3, false, null));
		return Stream.of(
				row(profile, ConditionCode.ELG_03, ample(profile).equipment(loaded, all.toArray(HeldItem[]::new)),
						Result.PASS, ""),
				row(profile, ConditionCode.ELG_03,
						ample(profile).equipment(loaded, uncalibrated.toArray(HeldItem[]::new)), Result.FAIL,
						"BASE_EQUIPMENT 1"),
				row(profile, ConditionCode.ELG_03, ample(profile).equipment(loaded, three.toArray(HeldItem[]::new)),
						Result.FAIL, "BASE_EQUIPMENT 1"));
	}

	private static HeldItem item(String code, int number, boolean calibrated, @Nullable LocalDate due) {
		return new HeldItem("EQ-" + code + number, code, "S" + number, DAY.minusYears(1), null, calibrated, due, false);
	}

	private static Arguments row(Profile profile, ConditionCode code, FactsStory story, Result result, String lacking) {
		return arguments(profile.name(), code, story.told(), result, lacking);
	}

	private static ConditionFinding find(Assessment assessment, ConditionCode code) {
		return assessment.conditions().stream().filter((finding) -> finding.code() == code).findFirst().orElseThrow();
	}

	private static String words(List<Shortfall> shortfalls) {
		return String.join(", ",
				shortfalls.stream()
					.map((shortfall) -> shortfall.measure() + " " + shortfall.missing().toPlainString())
					.toList());
	}

}
