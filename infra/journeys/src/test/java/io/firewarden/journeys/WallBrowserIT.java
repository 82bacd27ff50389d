package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * A whole draw on the screens with two witnesses in windows of their own, on a wall of
 * 1920 px, at 1440 and at 360 px; see {@code browser/ceremony.mjs} for who does what and
 * what is not forgiven.
 */
class WallBrowserIT {

	@Test
	void aDrawIsPreparedConductedAmendedAndVerified() throws IOException, InterruptedException {
		BrowserWalk.take("ceremony.mjs", 8);
	}

}
