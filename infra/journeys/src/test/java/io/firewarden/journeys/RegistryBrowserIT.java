package io.firewarden.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The registers on the screens, in Chromium, at 1440 and 360 px; see
 * {@code browser/registry.mjs} for what is done and what is not forgiven.
 */
class RegistryBrowserIT {

	@Test
	void theRegistersAreKeptOnTheScreens() throws IOException, InterruptedException {
		RunningPlatform platform = RunningPlatform.start();
		Path house = Path.of(System.getProperty("house"));
		Path log = house.resolve("infra/journeys/target/registry-browser.log");
		Process walk = new ProcessBuilder("node", "infra/journeys/browser/registry.mjs", platform.gateway().toString(),
				platform.password(), "infra/journeys/target/registry-screens", Uscc.of("511000", "MA0D", 0),
				Uscc.of("511000", "MA0D", 1))
			.directory(house.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(walk.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
		String told = Files.readString(log);
		assertThat(walk.exitValue()).as(told).isZero();
		assertThat(told).contains("step 1", "step 2", "step 3", "step 4", "step 5", "step 6").doesNotContain("fault");
	}

}
