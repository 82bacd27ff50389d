package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * The cross-check with the market register on the screens, in Chromium, at 1440 and 360
 * px; see {@code browser/market.mjs} for what is done and what is not forgiven.
 */
class MarketBrowserIT {

	@Test
	void theMarketIsComparedOnTheScreens() throws IOException, InterruptedException {
		BrowserWalk.take("market.mjs", 8);
	}

}
