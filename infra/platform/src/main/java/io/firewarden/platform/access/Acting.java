package io.firewarden.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current work is done, and which event caused it. Bound for the
 * length of a request or of the handling of one event, so that every stored event names
 * its actor without each use case passing it on.
 *
 * @param actor such as {@code user:zhidui} or {@code system:inspection}
 * @param causation id of the event that caused the work, null for a person's request
 */
public record Acting(String actor, @Nullable String causation) {

	private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

	private static final Acting NOBODY = new Acting("system:unnamed", null);

	public static Acting current() {
		return CURRENT.orElse(NOBODY);
	}

	/** Runs the work as this actor. */
	public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
		return ScopedValue.where(CURRENT, this).call(work);
	}

	/** Runs the work as this actor. */
	public void run(Runnable work) {
		ScopedValue.where(CURRENT, this).run(work);
	}

}
