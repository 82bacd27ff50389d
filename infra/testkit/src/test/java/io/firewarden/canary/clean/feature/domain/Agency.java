package io.firewarden.canary.clean.feature.domain;

import java.time.Clock;
import java.time.Instant;

import io.firewarden.canary.clean.other.OtherId;

public record Agency(String id, OtherId other, Instant at) {

	public static Agency registered(String id, Clock clock) {
		return new Agency(id, new OtherId(id), Instant.now(clock));
	}

}
