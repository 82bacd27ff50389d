package io.firewarden.registry.eligibility;

import java.time.LocalDate;

/**
 * The days a certificate is valid, first and last included (以上、以下 and expiry dates
 * include the day itself: Order 7 art. 38, Civil Code art. 1259).
 */
public record Validity(LocalDate from, LocalDate to) {

	public boolean isOn(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	public boolean endsBeforeItBegins() {
		return this.to.isBefore(this.from);
	}

}
