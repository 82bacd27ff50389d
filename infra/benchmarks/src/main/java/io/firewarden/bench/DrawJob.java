package io.firewarden.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.process.Scratch;
import io.firewarden.bench.process.Sources;

/**
 * Ten million units, a tenth of them drawn, in a heap of one GiB, beside as many bare
 * HMACs; a draw of the service's size; how the time grows; and a published draw of a
 * million units under the eyes of a script that knows only the protocol. It runs from
 * source on the class path of the verifier, which is the protocol and nothing else.
 */
final class DrawJob implements Job {

	/** Goal of the draw protocol, item 4. */
	private static final double MUCH = 1.5;

	private static final double SECONDS = 2;

	private static final double GROWTH = 11;

	private static final double OUTSIDER = 10;

	@Override
	public String name() {
		return "draw";
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		int units = quick ? 1_000_000 : 10_000_000;
		Map<String, Double> cpu = new HashMap<>();
		List<String> lines = new ArrayList<>(bench("1g", "ratio", units, "3"));
		lines.addAll(bench("3g", "growth", units / 5, "2"));
		for (String line : lines) {
			String[] words = line.split(" ");
			// The first round warms up.
			if (!words[1].equals("0")) {
				report.add(new Measurement("draw", words[0], Long.parseLong(words[5]), Double.parseDouble(words[3]),
						Double.parseDouble(words[2]), Long.parseLong(words[4]), "answer " + words[6]));
				cpu.merge(words[0], Double.parseDouble(words[3]), Math::min);
			}
		}
		report.add(Goal.atMost("draw", "%,d units: draw / bare HMACs, processor time".formatted(units),
				of(cpu, "draw") / of(cpu, "hmac"), MUCH));
		report.add(Goal.atMost("draw", "%,d units / %,d units, processor time".formatted(units * 2, units / 5),
				of(cpu, "growth-many") / of(cpu, "growth-few"), GROWTH));
		report.add(Goal.atMost("draw", "100,000 units, 200 officers, 5,000 conflicts: seconds of one processor",
				of(cpu, "service"), SECONDS));
		try (Scratch scratch = Scratch.create()) {
			outsider(scratch.path().resolve("bundle.json"), report);
		}
	}

	/** Python, and nothing of this project. */
	private static void outsider(Path bundle, Report report) throws IOException, InterruptedException {
		Path script = Sources.file("draw/outsider.py");
		bench("3g", "bundle", 1_000_000, bundle.toString());
		long began = System.nanoTime();
		// The shell tells what its child has cost.
		Process child = new ProcessBuilder("sh", "-c", "python3 \"$0\" \"$1\" && times", script.toString(),
				bundle.toString())
			.redirectErrorStream(true)
			.start();
		List<String> said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		double wall = (System.nanoTime() - began) / 1e9;
		if (child.waitFor() != 0) {
			throw new IllegalStateException("the outsider says: " + said);
		}
		double cpu = Arrays.stream(said.getLast().split(" ")).mapToDouble(DrawJob::seconds).sum();
		report.add(new Measurement("draw", "outsider", 1_000_000, cpu, wall, 0, said.getFirst()));
		report.add(
				Goal.atMost("draw", "1,000,000 units, an outsider's script: seconds of processor time", cpu, OUTSIDER));
	}

	/** As a shell writes it: 0m8.17s. */
	private static double seconds(String time) {
		int minutes = time.indexOf('m');
		return Integer.parseInt(time.substring(0, minutes)) * 60
				+ Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
	}

	private static double of(Map<String, Double> best, String candidate) {
		return Objects.requireNonNull(best.get(candidate));
	}

	private static List<String> bench(String heap, String mode, int units, String more)
			throws IOException, InterruptedException {
		Path verifier = Path.of(System.getProperty("house", "."),
				"sampling-service/target/sampling-service-verify-draw.jar");
		Process child = new ProcessBuilder(
				Sources.java(heap, verifier.toString(), "draw/DrawBench.java", mode, "" + units, more))
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
