package io.firewarden.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.process.Sources;

/**
 * Ten million units, a tenth of them drawn, in a heap of one GiB, beside as many bare
 * HMACs; and a draw of the service's size. It runs from source on the class path of the
 * verifier, which is the protocol and nothing else.
 */
final class DrawJob implements Job {

	/** Goal of the draw protocol, item 4. */
	private static final double MUCH = 1.5;

	private static final double SECONDS = 2;

	@Override
	public String name() {
		return "draw";
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		int units = quick ? 1_000_000 : 10_000_000;
		Map<String, Double> cpu = new HashMap<>();
		Map<String, Double> wall = new HashMap<>();
		for (String line : lines(units, 3)) {
			String[] words = line.split(" ");
			// The first round warms up.
			if (!words[1].equals("0")) {
				report.add(new Measurement("draw", words[0], Long.parseLong(words[5]), Double.parseDouble(words[3]),
						Double.parseDouble(words[2]), Long.parseLong(words[4]), "answer " + words[6]));
				cpu.merge(words[0], Double.parseDouble(words[3]), Math::min);
				wall.merge(words[0], Double.parseDouble(words[2]), Math::min);
			}
		}
		report.add(Goal.atMost("draw", "%,d units: draw / bare HMACs, processor time".formatted(units),
				of(cpu, "draw") / of(cpu, "hmac"), MUCH));
		report.add(Goal.atMost("draw", "100,000 units, 200 officers, 5,000 conflicts: seconds", of(wall, "service"),
				SECONDS));
	}

	private static double of(Map<String, Double> best, String candidate) {
		return Objects.requireNonNull(best.get(candidate));
	}

	private static List<String> lines(int units, int rounds) throws IOException, InterruptedException {
		Path verifier = Path.of(System.getProperty("house", "."),
				"sampling-service/target/sampling-service-verify-draw.jar");
		Process child = new ProcessBuilder(
				Sources.java("1g", verifier.toString(), "draw/DrawBench.java", "" + units, "" + rounds))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
			List<String> lines = output.readAllLines();
			if (child.waitFor() != 0) {
				throw new IllegalStateException("the draw ended with " + child.exitValue());
			}
			return lines;
		}
		finally {
			child.destroyForcibly();
		}
	}

}
