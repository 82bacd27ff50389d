package io.firewarden.registry.agency.domain;

import java.time.LocalDate;

/** The days a certificate is valid, first and last included. */
public record Validity(LocalDate from, LocalDate to) {

	boolean endsBeforeItBegins() {
		return this.to.isBefore(this.from);
	}

}
