package io.firewarden.registry.eligibility.adapter;

import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.LapseWarnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

	@Bean
	EligibilityRules eligibilityRules() {
		return RuleFile.load("rules/eligibility-order7.json");
	}

	@Bean
	LapseWarnings lapseWarnings() {
		return WarningFile.load("rules/lapse-warnings.json");
	}

}
