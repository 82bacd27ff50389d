package io.firewarden.gateway.problem;

import java.io.IOException;

/** The body went over its limit while it was read. */
public final class BodyTooLarge extends IOException {

	public BodyTooLarge(long limit) {
		super("body is larger than " + limit + " bytes");
	}

}
