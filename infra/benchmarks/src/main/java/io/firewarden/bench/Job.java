package io.firewarden.bench;

/**
 * Something to be measured: candidates that do the same, and what is expected of them.
 */
interface Job {

	/** The word by which it is asked for. */
	String name();

	/** Measures and puts the figures and the goals into the report. */
	void run(Report report, boolean quick) throws Exception;

}
