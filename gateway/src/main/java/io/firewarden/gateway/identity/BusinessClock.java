package io.firewarden.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The date the platform works on: real time plus an offset, so that a demonstration can
 * play in the campaign's own days. A type of its own, because sessions, locks and tokens
 * must run on real time and a second {@link Clock} would sooner or later be mixed up.
 */
public final class BusinessClock {

	/** Statutory dates are dates in this zone. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Clock clock;

	public BusinessClock(Clock real, Duration offset) {
		this.clock = Clock.offset(real, offset).withZone(ZONE);
	}

	public OffsetDateTime now() {
		return OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS);
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
