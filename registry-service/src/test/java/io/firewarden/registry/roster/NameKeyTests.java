package io.firewarden.registry.roster;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource({ "四川某某消防技术服务有限责任公司, 四川某某消防技术服务有限公司", "内江某某消防（检测）有限公司, 内江某某消防(检测)有限公司",
			"内江某某 消防\u3000检测有限公司, 内江某某消防检测有限公司", "内江〔某某〕有限公司, 内江(某某)有限公司", "ａｂ消防·检测有限公司, AB消防-检测有限公司" })
	void writtenDifferentlyItIsTheSameName(String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "四川省内江市某某消防有限公司, 内江某某消防有限公司", "内江某某消防股份有限公司, 内江某某消防有限公司" })
	void anotherEnterpriseIsNeverTakenForIt(String one, String other) {
		assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
	}

	@Test
	void aBranchNamesItsParent() {
		assertThat(NameKey.of("某某消防技术服务有限责任公司内江分公司").parent()).hasValue(new NameKey("某某消防技术服务有限公司"));
		assertThat(NameKey.of("某某消防技术服务有限公司").parent()).isEmpty();
	}

}
