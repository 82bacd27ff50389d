package io.firewarden.inspection;

import io.firewarden.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	@Test
	void theServiceKeepsTheRulesOfTheHouse() {
		HouseRules.check("io.firewarden.inspection");
	}

}
