package io.firewarden.sampling.draw.adapter.verify;

import io.firewarden.sampling.draw.domain.protocol.Difference;

/** The file is JSON, and one of its fields cannot stand so in a bundle. */
final class Departure extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Difference difference;

	Departure(String field, String what) {
		super(what, null, false, false);
		this.difference = new Difference(field, what);
	}

	Difference difference() {
		return this.difference;
	}

}
