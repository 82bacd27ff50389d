import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

	public static void main(String[] arguments) throws Exception {
		int units = Integer.parseInt(arguments[0]);
		int rounds = Integer.parseInt(arguments[1]);
		var seed = new Seed(Sha256.hex("bench"));
		var builder = new Frame.Builder();
		for (int i = 0; i < units; i++) {
			builder.add(new Unit(id(i), "all", 1));
		}
		Frame frame = builder.build();
		var plan = DrawPlan.of(1, List.of(new Quota("all", new SampleSize.Ratio(new java.math.BigDecimal("0.1")), List.of())),
				List.of(), List.of());
		for (int round = 0; round <= rounds; round++) {
			measure("hmac", round, () -> bare(units, seed));
			measure("draw", round, () -> DrawResult.of(plan, frame, List.of(), seed).strata().getFirst().drawn().size());
		}
	}

	private interface Work {

		long run() throws Exception;

	}

	private static void measure(String name, int round, Work work) throws Exception {
		var threads = java.lang.management.ManagementFactory.getThreadMXBean();
		long wall = System.nanoTime();
		long cpu = threads.getCurrentThreadCpuTime();
		long answer = work.run();
		double seconds = (System.nanoTime() - wall) / 1e9;
		double spent = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
		var runtime = Runtime.getRuntime();
		System.out.println(name + " " + round + " " + seconds + " " + spent + " "
				+ (runtime.totalMemory() - runtime.freeMemory() >> 20) + " " + answer);
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
