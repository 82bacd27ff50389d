package io.firewarden.registry.lead.domain;

import java.util.List;

/** The two lists of what one side has and the other lacks. */
public enum GapList {

	/**
	 * Practises or is entered, while its market registration is gone, lacks the scope or
	 * is unknown.
	 */
	FIRE_WITHOUT_MARKET(CrossCheck.XC_C, CrossCheck.XC_I, CrossCheck.XC_M),
	/** May offer fire service by its registration and stands in no fire register. */
	MARKET_WITHOUT_FIRE(CrossCheck.XC_A);

	private final List<CrossCheck> rules;

	GapList(CrossCheck... rules) {
		this.rules = List.of(rules);
	}

	/** The rules whose leads stand in it. */
	public List<CrossCheck> rules() {
		return this.rules;
	}

}
