package io.firewarden.gateway.account.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.firewarden.gateway.account.domain.PasswordRules.Fault;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Reed-boat-77", "tree4HOUSE9x", "三号水枪Pump77-x" })
	void aGoodPasswordHasNoFault(String password) {
		assertThat(PasswordRules.faults("zhidui", password)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ab1-cdefg, LENGTH", "reedboatriver, CLASSES", "REED4444BOAT, CLASSES", "My-Zhidui-77x, CONTAINS_NAME",
			"P@ssw0rd-2022, COMMON", "Qwerty-12xyz, COMMON", "Xiaofang-119x, COMMON" })
	void aBadOneSaysWhy(String password, Fault fault) {
		assertThat(PasswordRules.faults("zhidui", password)).contains(fault);
	}

	@Test
	void allFaultsAreNamedAtOnce() {
		assertThat(PasswordRules.faults("zhidui", "zhidui")).containsExactlyInAnyOrder(Fault.LENGTH, Fault.CLASSES,
				Fault.CONTAINS_NAME);
	}

}
