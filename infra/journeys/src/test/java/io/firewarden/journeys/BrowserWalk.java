package io.firewarden.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A walk through the portal in Chromium, written in {@code browser/}; it prints a line
 * for each step done and for each fault.
 */
final class BrowserWalk {

	private BrowserWalk() {
	}

	/**
	 * Walks and fails unless all steps are done without a fault.
	 * @param script file in {@code browser/}
	 * @param steps how many it has
	 * @param more what the script wants to know besides address, password and folder
	 */
	static void take(String script, int steps, String... more) throws IOException, InterruptedException {
		RunningPlatform platform = RunningPlatform.start();
		Path house = Path.of(System.getProperty("house"));
		Path log = house.resolve("infra/journeys/target/" + script + ".log");
		List<String> command = new ArrayList<>(List.of("node", "infra/journeys/browser/" + script,
				platform.gateway().toString(), platform.password(), "infra/journeys/target/screens"));
		command.addAll(List.of(more));
		Process walk = new ProcessBuilder(command).directory(house.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		assertThat(walk.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
		String told = Files.readString(log);
		assertThat(walk.exitValue()).as(told).isZero();
		for (int step = 1; step <= steps; step++) {
			assertThat(told).contains("step " + step);
		}
		assertThat(told).doesNotContain("fault");
	}

}
