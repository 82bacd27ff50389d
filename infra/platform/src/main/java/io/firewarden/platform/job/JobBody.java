package io.firewarden.platform.job;

/**
 * The work of a job.
 */
@FunctionalInterface
public interface JobBody {

	/**
	 * Does the work, step by step.
	 * @return what it says at the end, in words
	 */
	String run(Progress progress);

	/** Where the work tells how far it is, and learns that it is no longer wanted. */
	interface Progress {

		void step();

		boolean cancelled();

	}

}
