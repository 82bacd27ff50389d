package io.firewarden.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * Self-declaration and commitment on the screens, in Chromium, at 1440 and 360 px; see
 * {@code browser/declaration.mjs} for who does what and what is not forgiven.
 */
class DeclarationBrowserIT {

	@Test
	void anAgencyDeclaresIsSentBackIsAcceptedAndCommitsItself() throws IOException, InterruptedException {
		BrowserWalk.take("declaration.mjs", 5);
	}

}
