package io.firewarden.notification.delivery.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns. */
public final class TurningClock extends Clock {

	private Instant now = Instant.parse("2026-11-01T00:00:00Z");

	public void turn(Duration by) {
		this.now = this.now.plus(by);
	}

	public void turnTo(Instant then) {
		this.now = then.isAfter(this.now) ? then : this.now;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
