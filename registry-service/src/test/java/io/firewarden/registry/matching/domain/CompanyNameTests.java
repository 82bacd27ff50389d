package io.firewarden.registry.matching.domain;

import io.firewarden.registry.roster.NameText;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.matching.domain.NameComparison.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyNameTests {

	static final NameVocabulary WORDS = new NameVocabulary("test", List.of("消防"), List.of("四川", "内江", "吉安"),
			List.of("省", "市", "县", "区"), Map.of("有限责任公司", "有限公司", "有限公司", "有限公司", "股份有限公司", "股份有限公司", "公司", "公司"),
			List.of("分公司", "营业部"), List.of("消防技术", "消防", "技术", "服务", "检测", "建筑", "工程"));

	@ParameterizedTest
	@CsvSource({ "四川某某消防技术服务有限责任公司, 四川某某消防技术服务有限公司", "内江某某消防（检测）有限公司, 内江某某消防(检测)有限公司",
			"四川省内江市某某消防技术服务有限公司, 四川内江某某消防技术服务有限公司", "某某（四川）消防技术服务有限公司, 四川某某消防技术服务有限公司", "内江某某消防检测有限公司, 内江某某检测消防有限公司",
			"内江某某消防有限公司, ' 内 江　某某消防有限公司 '" })
	void orderWidthAndLongFormsMakeNoDifference(String one, String other) {
		assertThat(name(one).canonical()).isEqualTo(name(other).canonical());
		assertThat(NameComparison.of(name(one), name(other)).score()).isEqualTo(1000);
	}

	@Test
	void aBranchIsToldFromItsParent() {
		CompanyName branch = name("四川某某消防技术服务有限公司内江分公司");
		assertThat(branch.isBranch()).isTrue();
		assertThat(branch.branch()).isEqualTo("内江分公司");
		assertThat(branch.brand()).isEqualTo("某某");
		assertThat(name("四川某某消防技术服务有限公司").isBranch()).isFalse();
	}

	@Test
	void aDistrictCalledInTheCityKeepsItsName() {
		assertThat(name("内江市市中区某某消防工程有限公司").regions()).containsExactly("内江", "市中");
	}

	@ParameterizedTest
	@CsvSource({ "内江甲乙消防技术有限公司, 内江甲丙消防技术有限公司, BRAND", "内江甲乙消防工程有限公司, 内江甲乙消防检测有限公司, INDUSTRY",
			"吉安市甲乙建筑工程公司, 吉安县甲乙建筑工程公司, REGION", "内江甲乙消防有限公司, 内江甲乙消防股份有限公司, FORM",
			"内江甲乙消防有限公司一分公司, 内江甲乙消防有限公司二分公司, BRANCH" })
	void whatDiffersIsNamedHoweverHighTheScore(String one, String other, Part differs) {
		NameComparison comparison = NameComparison.of(name(one), name(other));
		assertThat(comparison.differences()).extracting(NameComparison.Difference::part).containsExactly(differs);
	}

	@Test
	void theContributionsAddUpToTheScore() {
		NameComparison comparison = NameComparison.of(name("内江甲乙消防有限公司"), name("四川甲丁检测股份有限公司"));
		assertThat(comparison.contributions()).hasSize(Part.values().length);
		assertThat(comparison.contributions().stream().mapToInt(NameComparison.Contribution::points).sum())
			.isEqualTo(comparison.score())
			.isBetween(1, 999);
	}

	@Test
	void aNewLegalFormIsReadAsARenaming() {
		NameComparison comparison = NameComparison.of(name("内江锅炉厂"), name("内江锅炉股份有限公司"));
		assertThat(comparison.reading()).isEqualTo(NameComparison.Reading.RENAMED);
		assertThat(comparison.score()).isLessThan(900);
	}

	@Test
	void theNameThatIsMeantComesFirst() {
		List<String> names = List.of("内江甲乙消防技术服务有限公司", "内江甲丙消防技术服务有限公司", "内江丁戊建筑工程有限公司", "四川甲乙建筑工程有限公司");
		NameSearch search = new NameSearch(NameIndex.of(names.stream().map(NameText::normal).toList()), WORDS);
		assertThat(search.best("内江乙甲消防技术服务有限责任公司", 2)).first().satisfies((hit) -> {
			assertThat(hit.position()).isZero();
			assertThat(hit.comparison().differences()).isNotEmpty();
		});
	}

	private static CompanyName name(String text) {
		return CompanyName.of(text, WORDS);
	}

}
