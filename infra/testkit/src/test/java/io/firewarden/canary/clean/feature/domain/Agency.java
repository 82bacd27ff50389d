package io.firewarden.canary.clean.feature.domain;

import java.time.Clock;
import java.time.Instant;

public record Agency(String id, Instant at) {

	public static Agency registered(String id, Clock clock) {
		return new Agency(id, Instant.now(clock));
	}

}
