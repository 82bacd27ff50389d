package io.firewarden.platform.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One attempt at a request that carries an Idempotency-Key. What it writes names the
 * request, so that an attempt after one that died finds what that one had done.
 */
public final class Attempt {

	private final String request;

	private final boolean repetition;

	private final Set<String> reached = ConcurrentHashMap.newKeySet();

	/**
	 * An attempt.
	 * @param request stands for the request and for no other, however often it is sent
	 * @param repetition whether an earlier attempt ended without a lasting answer
	 */
	public Attempt(String request, boolean repetition) {
		this.request = request;
		this.repetition = repetition;
	}

	public String request() {
		return this.request;
	}

	public boolean isRepetition() {
		return this.repetition;
	}

	/** Notes that this attempt has come to a change that an earlier one had made. */
	public void reach(String what) {
		this.reached.add(what);
	}

	/** Whether it has come to that change. */
	public boolean hasReached(String what) {
		return this.reached.contains(what);
	}

}
