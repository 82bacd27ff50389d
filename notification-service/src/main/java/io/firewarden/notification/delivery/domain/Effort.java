package io.firewarden.notification.delivery.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who works on a delivery and when it is due.
 *
 * @param calls how often WeChat was called for it
 * @param failures in a row
 * @param due when somebody should work on it; under a lease, when the lease ends; null
 * when there is nothing to do
 * @param worker holder of the lease, null when nobody works on it
 */
public record Effort(int calls, int failures, @Nullable Instant due, @Nullable String worker) {

	static Effort startingAt(Instant due) {
		return new Effort(0, 0, due, null);
	}

	Effort withCalls(int earlier) {
		return new Effort(earlier, this.failures, this.due, this.worker);
	}

	Effort leased(String by, Instant until) {
		return new Effort(this.calls, this.failures, until, by);
	}

	Effort called() {
		return new Effort(this.calls + 1, this.failures, this.due, this.worker);
	}

	Effort succeeded() {
		return new Effort(this.calls, 0, this.due, this.worker);
	}

	/** Nobody works on it until then. */
	Effort waitingUntil(@Nullable Instant then, int failuresInARow) {
		return new Effort(this.calls, failuresInARow, then, null);
	}

	/** Wanted at once; a lease that somebody holds stays with him. */
	Effort wantedAt(Instant at) {
		return (this.worker != null) ? this : new Effort(this.calls, this.failures, at, null);
	}

}
