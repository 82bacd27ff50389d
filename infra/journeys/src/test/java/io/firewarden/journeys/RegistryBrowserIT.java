package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * The registers on the screens, in Chromium, at 1440 and 360 px; see
 * {@code browser/registry.mjs} for what is done and what is not forgiven.
 */
class RegistryBrowserIT {

	@Test
	void theRegistersAreKeptOnTheScreens() throws IOException, InterruptedException {
		BrowserWalk.take("registry.mjs", 11, Uscc.of("511000", "MA0D", 0), Uscc.of("511000", "MA0D", 1));
	}

}
