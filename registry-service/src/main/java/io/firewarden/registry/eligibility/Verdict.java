package io.firewarden.registry.eligibility;

import java.util.Collection;

/** What the conditions say together. */
public enum Verdict {

	ELIGIBLE, INELIGIBLE, UNDETERMINED;

	/**
	 * One failed condition decides; nothing is called eligible while a condition is open,
	 * or when no rule was in force to ask.
	 */
	public static Verdict over(Collection<Result> results) {
		if (results.contains(Result.FAIL)) {
			return INELIGIBLE;
		}
		return (results.isEmpty() || results.contains(Result.UNDETERMINED)) ? UNDETERMINED : ELIGIBLE;
	}

}
