package io.firewarden.sampling.draw.adapter.verify;

/** The input is no bundle at all: not there, not UTF-8, not JSON. */
final class Unusable extends Exception {

	private static final long serialVersionUID = 1L;

	Unusable(String why) {
		super(why, null, false, false);
	}

}
