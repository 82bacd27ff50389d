package io.firewarden.registry.eligibility.adapter;

import io.firewarden.registry.eligibility.EligibilityRules;

/** The rules as the service ships them, for tests of other packages. */
public final class ShippedRules {

	private ShippedRules() {
	}

	public static EligibilityRules load() {
		return RuleFile.load("rules/eligibility-order7.json");
	}

}
