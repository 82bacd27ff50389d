package io.firewarden.registry.eligibility.adapter;

import io.firewarden.registry.eligibility.EligibilityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

	@Bean
	EligibilityRules eligibilityRules() {
		return RuleFile.load("rules/eligibility-order7.json");
	}

}
