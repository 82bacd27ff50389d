package io.firewarden.inspection.item;

/**
 * Which answer to the plan's own yes-or-no question is the good one. The plan mixes the
 * polarity, so the sheet asks whether the requirement is met and this is kept for whoever
 * reads the plan beside it.
 */
public enum GoodAnswer {

	YES, NO,

	/** One sentence of the plan asks for both. */
	MIXED,

	/** A fact that starts other work, neither good nor bad. */
	TRIGGER

}
