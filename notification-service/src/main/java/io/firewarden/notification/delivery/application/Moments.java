package io.firewarden.notification.delivery.application;

import java.time.Clock;

import io.firewarden.notification.delivery.domain.Now;

/**
 * Reads both clocks: the business one for records, the machine's for leases and waiting.
 */
public record Moments(Clock business, Clock machine) {

	Now now() {
		return new Now(this.business.instant(), this.machine.instant());
	}

}
