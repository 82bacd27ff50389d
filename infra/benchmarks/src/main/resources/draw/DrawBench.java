import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Officer;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.DrawResult;
import io.firewarden.sampling.draw.domain.protocol.Frame;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Seed;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import io.firewarden.sampling.draw.domain.protocol.Unit;

/**
 * A draw of many units at 10 % beside the bare loop of one HMAC a unit, taking turns; run
 * from source on the class path of the verifier. Prints a line per round: candidate,
 * seconds, processor seconds, megabytes of heap in use.
 */
public final class DrawBench {

	/**
	 * {@code ratio UNITS ROUNDS}, {@code growth UNITS ROUNDS} (those and ten times as
	 * many), or {@code bundle UNITS FILE}.
	 */
	public static void main(String[] arguments) throws Exception {
		int units = Integer.parseInt(arguments[1]);
		switch (arguments[0]) {
			case "ratio" -> ratio(units, Integer.parseInt(arguments[2]));
			case "growth" -> {
				grown("growth-few", units, Integer.parseInt(arguments[2]));
				grown("growth-many", units * 10, Integer.parseInt(arguments[2]));
			}
			default -> Files.write(Path.of(arguments[2]), bundle(units, 200, 5_000, new SampleSize.Count(1_000)));
		}
	}

	private static void ratio(int units, int rounds) throws Exception {
		var seed = new Seed(Sha256.hex("bench"));
		Frame frame = frame(units);
		for (int round = 0; round <= rounds; round++) {
			measure("hmac", round, units, () -> bare(units, seed));
			measure("draw", round, units, () -> drawn(frame, seed));
		}
		for (int round = 0; round <= rounds; round++) {
			measure("service", round, 100_000,
					() -> bundle(100_000, 200, 5_000, new SampleSize.Ratio(new BigDecimal("0.2"))).length);
		}
	}

	private static void grown(String name, int units, int rounds) throws Exception {
		var seed = new Seed(Sha256.hex("bench"));
		Frame frame = frame(units);
		for (int round = 0; round <= rounds; round++) {
			measure(name, round, units, () -> drawn(frame, seed));
		}
	}

	private static long drawn(Frame frame, Seed seed) {
		var plan = DrawPlan.of(1, List.of(new Quota("all", new SampleSize.Ratio(new BigDecimal("0.1")), List.of())),
				List.of(), List.of());
		return DrawResult.of(plan, frame, List.of(), seed).strata().getFirst().drawn().size();
	}

	/** Apart, so that what built the frame does not stay in the heap beside it. */
	private static Frame frame(int units) {
		var builder = new Frame.Builder();
		for (int i = 0; i < units; i++) {
			builder.add(new Unit(id(i), "all", 1));
		}
		return builder.build();
	}

	/** The whole step: frame read back, root checked, drawn, teams made, file written. */
	private static byte[] bundle(int many, int people, int pairs, SampleSize size) {
		var units = new ArrayList<Unit>();
		var officers = new ArrayList<Officer>();
		var conflicts = new ArrayList<Conflict>();
		for (int i = 0; i < many; i++) {
			units.add(new Unit(id(i), "all", 1));
		}
		for (int i = 0; i < people; i++) {
			officers.add(new Officer("P%03d".formatted(i), "5110%02d".formatted(i % 7)));
		}
		for (int i = 0; i < pairs; i++) {
			conflicts.add(new Conflict(id(i * 19), "P%03d".formatted(i % people), "DECLARED_RELATION"));
		}
		var plan = DrawPlan.of(2, List.of(new Quota("all", size, List.of())),
				conflicts, List.of());
		return Bundle.draw(new Bundle.Heading("BENCH-D1", 1), plan, Frame.of(units), officers, "secret", List.of())
			.canonical();
	}

	private interface Work {

		long run() throws Exception;

	}

	private static void measure(String name, int round, int units, Work work) throws Exception {
		var threads = ManagementFactory.getThreadMXBean();
		long wall = System.nanoTime();
		long cpu = threads.getCurrentThreadCpuTime();
		long answer = work.run();
		double seconds = (System.nanoTime() - wall) / 1e9;
		double spent = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
		var runtime = Runtime.getRuntime();
		System.out.println(name + " " + round + " " + seconds + " " + spent + " "
				+ (runtime.totalMemory() - runtime.freeMemory() >> 20) + " " + units + " " + answer);
	}

	private static long bare(int units, Seed seed) throws Exception {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed.hex()), "HmacSHA256"));
		long sum = 0;
		byte[] message = ("unit\0" + id(0) + "\0001").getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < units; i++) {
			message[12] = (byte) i;
			message[13] = (byte) (i >> 8);
			message[14] = (byte) (i >> 16);
			sum += mac.doFinal(message)[0];
		}
		return sum;
	}

	private static String id(int number) {
		return "9151100%011d".formatted((number * 7_919L) % 100_000_000_000L);
	}

}
