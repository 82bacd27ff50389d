package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * The five steps on the screens, in Chromium, at 1440 and 360 px; see
 * {@code browser/journey.mjs} for what it does and what it does not forgive.
 */
class BrowserIT {

	@Test
	void theFiveStepsAreDoneOnTheScreens() throws IOException, InterruptedException {
		BrowserWalk.take("journey.mjs", 5, Uscc.of("511000", "MA0W", 1));
	}

}
