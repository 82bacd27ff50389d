package io.firewarden.sampling.draw.adapter.verify;

import java.util.Optional;

/** The verifier, for tests of other packages. */
public final class Replay {

	private Replay() {
	}

	/** The first difference, in words. */
	public static Optional<String> of(byte[] bundle) throws Exception {
		return VerifyDraw.difference(bundle).map(String::valueOf);
	}

}
