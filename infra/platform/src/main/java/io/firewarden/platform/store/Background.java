package io.firewarden.platform.store;

/**
 * Work that nobody waits for event by event, an import of a hundred thousand rows for
 * instance. The events of its large writes are left to the relay's sweep, so that they
 * neither delay what a person changes meanwhile nor take the store from the work itself.
 */
public final class Background {

	/** A smaller write is told of at once: a short import shows its effects at once. */
	private static final int LARGE = 100;

	private static final ScopedValue<Boolean> ON = ScopedValue.newInstance();

	private Background() {
	}

	public static void run(Runnable work) {
		ScopedValue.where(ON, true).run(work);
	}

	static boolean takes(int aggregates) {
		return ON.isBound() && aggregates > LARGE;
	}

}
