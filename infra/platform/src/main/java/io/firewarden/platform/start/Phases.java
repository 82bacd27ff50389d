package io.firewarden.platform.start;

/**
 * The order of starting; stopping goes the other way. The web server of Boot starts in a
 * phase far above all of these.
 */
public final class Phases {

	/** Indexes are there before anything reads or writes. */
	public static final int STORE = 0;

	/** Events go out before events come in. */
	public static final int RELAY = 100;

	/** Events come in before requests do. */
	public static final int CONSUMERS = 200;

	private Phases() {
	}

}
