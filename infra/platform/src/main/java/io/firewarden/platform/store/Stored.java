package io.firewarden.platform.store;

import java.time.Instant;

import io.firewarden.platform.kernel.Versioned;

/**
 * An aggregate as it was read.
 *
 * @param updatedAt business time of the last write
 * @param <S> the aggregate's state
 */
public record Stored<S>(String id, S state, long version, Instant updatedAt) {

	public Versioned<S> versioned() {
		return new Versioned<>(this.state, this.version);
	}

}
