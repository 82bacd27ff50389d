package io.firewarden.bench.measure;

/**
 * A ratio and what it should be.
 *
 * @param atMost whether more is worse
 */
public record Goal(String job, String what, double measured, double goal, boolean atMost) {

	/** What is said of a goal. */
	public enum Verdict {

		MET,

		/** Missed by a tenth at most: noise can do that. */
		CLOSE,

		MISSED

	}

	private static final double NOISE = 1.1;

	public static Goal atMost(String job, String what, double measured, double goal) {
		return new Goal(job, what, measured, goal, true);
	}

	public static Goal atLeast(String job, String what, double measured, double goal) {
		return new Goal(job, what, measured, goal, false);
	}

	public Verdict verdict() {
		double excess = atMost ? measured / goal : goal / measured;
		return (excess <= 1) ? Verdict.MET : (excess <= NOISE) ? Verdict.CLOSE : Verdict.MISSED;
	}

}
