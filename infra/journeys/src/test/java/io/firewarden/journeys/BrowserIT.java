package io.firewarden.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five steps on the screens, in Chromium, at 1440 and 360 px; see
 * {@code browser/journey.mjs} for what it does and what it does not forgive.
 */
class BrowserIT {

	@Test
	void theFiveStepsAreDoneOnTheScreens() throws IOException, InterruptedException {
		RunningPlatform platform = RunningPlatform.start();
		Path house = Path.of(System.getProperty("house"));
		Path log = house.resolve("infra/journeys/target/browser.log");
		Process walk = new ProcessBuilder("node", "infra/journeys/browser/journey.mjs", platform.gateway().toString(),
				platform.password(), "infra/journeys/target/screens", Uscc.of("511000", "MA0W", 1))
			.directory(house.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(walk.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
		String told = Files.readString(log);
		assertThat(walk.exitValue()).as(told).isZero();
		assertThat(told).contains("step 1", "step 2", "step 3", "step 4", "step 5").doesNotContain("fault");
	}

}
