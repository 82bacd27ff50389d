package io.firewarden.platform.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Long work as it can be watched.
 *
 * @param done steps done, of {@code total}
 * @param message what it says of itself, in words
 */
public record JobView(String id, String kind, State state, long done, long total, @Nullable String message,
		Instant startedAt, @Nullable Instant finishedAt) {

	/**
	 * How it stands. An interrupted job died with its process and may be started again.
	 */
	public enum State {

		RUNNING, DONE, FAILED, CANCELLED, INTERRUPTED

	}

}
