package io.firewarden.registry.exchange.application;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.exchange.Effect;

/** The plan of a batch in one letter for each line. */
final class Plans {

	private static final String LETTERS = "CU=R";

	private Plans() {
	}

	static String of(List<Effect> effects) {
		StringBuilder plan = new StringBuilder(effects.size());
		effects.forEach((effect) -> plan.append(LETTERS.charAt(effect.ordinal())));
		return plan.toString();
	}

	/**
	 * What the lines have done, seen over both writings: a line that changed nothing this
	 * time did what was planned when it was written before.
	 */
	static List<Effect> found(String plan, List<Effect> written) {
		List<Effect> found = new ArrayList<>(written.size());
		for (int i = 0; i < written.size(); i++) {
			Effect planned = Effect.values()[LETTERS.indexOf(plan.charAt(i))];
			boolean before = written.get(i) == Effect.UNCHANGED && planned != Effect.REJECTED;
			found.add(before ? planned : written.get(i));
		}
		return found;
	}

}
