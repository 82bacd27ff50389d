package io.firewarden.standins.sim;

/**
 * A fault to come.
 *
 * @param path the exact path it meets, or a beginning of paths followed by {@code *}
 * @param kind what happens
 * @param nth the first call that meets it, counted from when the fault was set, from 1
 * @param times how many calls in a row meet it
 * @param rate the share of those calls that really meet it, 0 to 1
 * @param afterEffect whether the call takes effect before it fails: the ambiguous case
 * @param millis how long {@code LATENCY} and {@code HANG} last
 * @param errcode what {@code ERROR} answers
 */
record Fault(String path, Kind kind, int nth, int times, double rate, boolean afterEffect, long millis, int errcode) {

	enum Kind {

		/** The answer comes late. */
		LATENCY,
		/** No answer comes; the connection ends when the time is over. */
		HANG,
		/** The connection ends without a byte of an answer. */
		RESET,
		/** A proxy answers 502 with a page of HTML. */
		BAD_GATEWAY,
		/** The JSON breaks off in the middle. Always after the effect. */
		TRUNCATED,
		/** HTTP 200 with an error code, such as -1, system busy. */
		ERROR

	}

	boolean meets(String called) {
		return path.endsWith("*") ? called.startsWith(path.substring(0, path.length() - 1)) : called.equals(path);
	}

}
