package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * A campaign on the screens in Chromium, at 1440 and 360 px: its plan, the next year's by
 * copy, what-if, the seven quotas of 2022 drawn on the demonstration's data, the cockpit
 * and the public page with the network cut; see {@code browser/campaign.mjs}.
 */
class CampaignBrowserIT {

	@Test
	void aCampaignIsLedAndItsDrawsAreVerifiedOnTheScreens() throws IOException, InterruptedException {
		BrowserWalk.take("campaign.mjs", 8);
	}

}
