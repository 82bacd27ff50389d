package io.firewarden.notification;

import io.firewarden.testkit.HouseRule;
import io.firewarden.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.of("io.firewarden.notification").hasNo(HouseRule.FEIGN_IN_ADAPTERS_ONLY).check();
	}

}
