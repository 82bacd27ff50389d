package io.firewarden.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current work is done, and which event caused it. Bound for the
 * length of a request or of the handling of one event, so that every stored event names
 * its actor without each use case passing it on.
 *
 * @param actor such as {@code user:zhidui} or {@code system:inspection}
 * @param causation id of the event that caused the work, null for a person's request
 * @param attempt the attempt at a request with a key, null for any other work
 */
public record Acting(String actor, @Nullable String causation, @Nullable Attempt attempt) {

	private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

	private static final Acting NOBODY = new Acting("system:unnamed", null);

	public Acting(String actor, @Nullable String causation) {
		this(actor, causation, null);
	}

	public static Acting current() {
		return CURRENT.orElse(NOBODY);
	}

	/** The same actor in this attempt, or in none. */
	public Acting in(@Nullable Attempt one) {
		return new Acting(this.actor, this.causation, one);
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
