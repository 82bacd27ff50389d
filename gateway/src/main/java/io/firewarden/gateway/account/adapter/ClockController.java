package io.firewarden.gateway.account.adapter;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.firewarden.gateway.identity.BusinessClock;

/** What time and day it is on the platform, for everybody. */
@RestController
class ClockController {

	private final BusinessClock clock;

	ClockController(BusinessClock clock) {
		this.clock = clock;
	}

	record Now(OffsetDateTime now, LocalDate today) {

	}

	@GetMapping("/public/clock")
	ResponseEntity<Now> now() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Now(this.clock.now(), this.clock.today()));
	}

}
