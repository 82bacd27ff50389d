package io.firewarden.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import io.firewarden.platform.kernel.WorkCalendar;

/**
 * The business clock: real time plus an offset, so that the campaign of 2022 can be run
 * as if it were 2022. Tokens, keys and leases use real time.
 */
@AutoConfiguration
public class BusinessTime {

	/** Statutory dates are dates of this zone. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@Bean
	Clock clock(@Value("${firewarden.clock.offset:PT0S}") Duration offset) {
		return Clock.offset(Clock.system(ZONE), offset);
	}

	@Bean
	WorkCalendar workCalendar() {
		return WorkCalendars.load();
	}

}
