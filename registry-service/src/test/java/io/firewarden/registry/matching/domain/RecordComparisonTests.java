package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.Likeness.Caution;
import io.firewarden.registry.matching.Likeness.Contribution;
import io.firewarden.registry.matching.Likeness.Field;
import io.firewarden.registry.matching.Likeness.Tier;
import io.firewarden.registry.matching.Likeness.Verdict;
import io.firewarden.registry.matching.Likeness.Warning;
import io.firewarden.registry.matching.ReferenceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordComparisonTests {

	private static final NameVocabulary WORDS = ReferenceTables.nameVocabulary();

	private static final MatchPoints POINTS = ReferenceTables.matchPoints().getLast();

	private static final String CODE = "91511000MA6200001Q";

	private static final String OTHER_CODE = "91511000MA62000029";

	private static final Party.Person ZHANG = new Party.Person("z", "张*");

	private static final Party.Person LI = new Party.Person("l", "李*");

	private static final List<String> BRANDS = List.of("甲乙", "丙丁戊", "己庚", "辛壬癸", "子丑");

	private static final List<String> TRADES = List.of("消防技术", "消防检测", "机电", "服务", "建筑", "工程");

	private static final List<String> PLACES = List.of("四川", "内江", "四川省内江市", "吉安市", "吉安县", "");

	private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "股份有限公司", "厂");

	private final RecordComparison comparison = new RecordComparison(POINTS);

	private final Random chance = new Random(20221010);

	@Test
	void contributionsAddUpAndStayWithinWhatTheyMayGive() {
		for (int i = 0; i < 3_000; i++) {
			Likeness likeness = this.comparison.of(anyParty(), anyParty());
			assertThat(likeness.score()).isBetween(0, 1000)
				.isEqualTo(likeness.contributions().stream().mapToInt(Contribution::points).sum());
			assertThat(likeness.contributions()).allMatch((one) -> one.points() >= 0 && one.points() <= one.most());
			assertThat(likeness.contributions().stream().mapToInt(Contribution::most).sum()).isEqualTo(1000);
		}
	}

	@Test
	void orderOfPartsAndWidthChangeNothing() {
		for (int i = 0; i < 1_000; i++) {
			String place = any(PLACES);
			String brand = any(BRANDS);
			List<String> trades = new ArrayList<>(List.of(any(TRADES), any(TRADES)));
			String form = any(FORMS);
			Party one = party(place + brand + String.join("", trades) + form, CODE);
			Collections.shuffle(trades, this.chance);
			String turned = place.isEmpty() ? brand + String.join("", trades) + form
					: brand + "（" + place + "）" + String.join("", trades) + form;
			Party other = anyParty();
			assertThat(points(this.comparison.of(one, other)))
				.isEqualTo(points(this.comparison.of(party(wide(turned), CODE), other)));
			assertThat(points(this.comparison.of(other, one)))
				.isEqualTo(points(this.comparison.of(other, party(wide(turned), CODE))));
		}
	}

	@Test
	void withTwoValidCodesNothingLooksTheSame() {
		for (int i = 0; i < 2_000; i++) {
			Party one = anyParty();
			Party same = new Party(one.name(), List.of(), OTHER_CODE, null, List.of(), one.division(), one.address(),
					one.legalRep());
			Likeness likeness = this.comparison.of(new Party(one.name(), List.of(), CODE, null, List.of(),
					one.division(), one.address(), one.legalRep()), same);
			assertThat(likeness.score()).isLessThan(POINTS.same());
			assertThat(likeness.tier()).isNotEqualTo(Tier.T1);
			assertThat(likeness.warnings()).contains(new Warning(Caution.CODES_DIFFER, Field.USCC));
		}
	}

	@Test
	void nothingLooksTheSameWithoutAWarningUnlessTheNumbersJoinIt() {
		for (int i = 0; i < 3_000; i++) {
			Likeness likeness = this.comparison.of(anyParty(), anyParty());
			if (likeness.score() >= POINTS.same() && likeness.tier() != Tier.T1) {
				assertThat(likeness.warnings()).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "内江甲乙消防技术有限公司, 内江甲丙消防技术有限公司, NAME_BRAND, NAME_PART_DIFFERS",
			"内江甲乙消防工程有限公司, 内江甲乙消防检测有限公司, NAME_INDUSTRY, NAME_PART_DIFFERS",
			"吉安市甲乙建筑工程公司, 吉安县甲乙建筑工程公司, NAME_REGION, NAME_PART_DIFFERS",
			"四川省内江市甲乙消防有限公司, 内江甲乙消防有限公司, NAME_REGION, NAME_PART_DIFFERS",
			"四川省甲乙消防有限公司, 四川甲乙消防有限公司, NAME_REGION, WRITTEN_DIFFERENTLY",
			"内江甲乙消防有限公司, 内江甲乙消防股份有限公司, NAME_FORM, NAME_PART_DIFFERS",
			"内江甲乙消防有限公司, 内江甲乙消防有限责任公司, NAME_FORM, WRITTEN_DIFFERENTLY",
			"内江甲乙消防有限公司一分公司, 内江甲乙消防有限公司二分公司, NAME_BRANCH, NAME_PART_DIFFERS" })
	void whatDiffersIsNamed(String one, String other, Field part, Caution caution) {
		Likeness likeness = this.comparison.of(party(one, CODE), party(other, CODE));
		assertThat(likeness.warnings()).containsExactly(new Warning(caution, part));
	}

	@Test
	void theSameCodeJoinsWhateverTheName() {
		Likeness likeness = this.comparison.of(party("内江甲乙消防有限公司", CODE), party("四川丙丁检测中心", CODE));
		assertThat(likeness.tier()).isEqualTo(Tier.T1);
		assertThat(verdict(likeness, Field.USCC)).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void aNumberItHadBeforeJoins() {
		Party market = new Party(CompanyName.of("内江甲乙消防有限公司", WORDS), List.of(), OTHER_CODE, null,
				List.of("511000000012345", CODE), null, null, null);
		Likeness likeness = this.comparison.of(party("内江甲乙消防有限公司", CODE), market);
		assertThat(likeness.tier()).isEqualTo(Tier.T1);
		assertThat(verdict(likeness, Field.FORMER_NUMBER)).isEqualTo(Verdict.EQUAL);
		assertThat(likeness.warnings()).isEmpty();
	}

	@Test
	void withoutACodeNameAndLegalRepresentativeLookTheSame() {
		Party here = full("内江甲乙消防技术服务有限责任公司", CODE, ZHANG);
		Likeness likeness = this.comparison.of(here, full("内江甲乙消防技术服务有限公司", null, ZHANG));
		assertThat(likeness.tier()).isEqualTo(Tier.T2);
		assertThat(likeness.score()).isGreaterThanOrEqualTo(POINTS.same());
		assertThat(likeness.warnings()).contains(new Warning(Caution.NO_CODE, Field.USCC));
		Likeness other = this.comparison.of(here, full("内江甲乙消防技术服务有限公司", null, LI));
		assertThat(other.tier()).isEqualTo(Tier.T3);
		assertThat(other.score()).isLessThan(likeness.score());
		assertThat(other.warnings()).contains(new Warning(Caution.LEGAL_REP_DIFFERS, Field.LEGAL_REP));
	}

	@ParameterizedTest
	@CsvSource({ "四川甲乙消防技术有限公司, 内江甲乙消防技术有限公司, T3", "内江甲乙消防技术有限公司, 内江甲乙建筑工程有限公司, T4", "内江甲乙消防有限公司, 内江甲乙消妨有限公司, T4",
			"内江甲乙消防有限公司, 内江丙丁消防有限公司, NONE" })
	void theTierSaysHowStrongTheGroundIs(String one, String other, Tier tier) {
		assertThat(this.comparison.of(party(one, CODE), party(other, OTHER_CODE)).tier()).isEqualTo(tier);
	}

	@Test
	void aFormerNameFitsAndIsSaidToBeOne() {
		Party market = new Party(CompanyName.of("内江丙丁安全科技有限公司", WORDS), List.of(CompanyName.of("内江甲乙消防技术有限公司", WORDS)),
				null, null, List.of(), null, null, null);
		Likeness likeness = this.comparison.of(party("内江甲乙消防技术有限公司", CODE), market);
		assertThat(verdict(likeness, Field.NAME_TEXT)).isEqualTo(Verdict.EQUAL);
		assertThat(likeness.warnings()).contains(new Warning(Caution.FORMER_NAME, Field.NAME_TEXT));
	}

	@Test
	void aBrokenCodeThatIsNearlyTheSameCountsMoreThanAnother() {
		Likeness near = this.comparison.of(party("内江甲乙消防有限公司", CODE), broken("9I511000MA620000lQ"));
		Likeness far = this.comparison.of(party("内江甲乙消防有限公司", CODE), broken("123456789012345678"));
		assertThat(verdict(near, Field.USCC)).isEqualTo(Verdict.LIKE);
		assertThat(near.score()).isGreaterThan(far.score());
	}

	private static Party broken(String code) {
		return new Party(CompanyName.of("内江甲乙消防有限公司", WORDS), List.of(), null, code, List.of(), null, null, null);
	}

	private static List<String> points(Likeness likeness) {
		return likeness.contributions()
			.stream()
			.map((one) -> one.field() + " " + one.verdict() + " " + one.points())
			.toList();
	}

	private static Verdict verdict(Likeness likeness, Field field) {
		return likeness.contributions()
			.stream()
			.filter((one) -> one.field() == field)
			.findFirst()
			.orElseThrow()
			.verdict();
	}

	private static Party party(String name, @Nullable String uscc) {
		return Party.named(name, uscc, WORDS);
	}

	private static Party full(String name, @Nullable String uscc, Party.Person legalRep) {
		return new Party(CompanyName.of(name, WORDS), List.of(), uscc, null, List.of(), "511011", "四川省内江市东兴区甲路1号",
				legalRep);
	}

	private Party anyParty() {
		String name = any(PLACES) + any(BRANDS) + any(TRADES) + any(TRADES) + any(FORMS)
				+ (this.chance.nextInt(5) == 0 ? "内江分公司" : "");
		return new Party(CompanyName.of(name, WORDS), List.of(),
				(this.chance.nextInt(3) == 0) ? null : this.chance.nextBoolean() ? CODE : OTHER_CODE, null, List.of(),
				(this.chance.nextInt(3) == 0) ? null : "51101" + this.chance.nextInt(2),
				(this.chance.nextInt(3) == 0) ? null : "内江市东兴区甲路" + this.chance.nextInt(3) + "号",
				(this.chance.nextInt(3) == 0) ? null : this.chance.nextBoolean() ? ZHANG : LI);
	}

	private <T> T any(List<T> all) {
		return all.get(this.chance.nextInt(all.size()));
	}

	private static String wide(String text) {
		return text.replace('(', '（').replace("公司", "公 司");
	}

}
