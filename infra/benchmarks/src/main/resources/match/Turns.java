import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

/**
 * Work that is done whenever it is asked for, so that candidates in processes of their
 * own can take turns. Says {@code ready}; then, for every line that holds a number, does
 * so much and answers with a line: processor seconds of the process, wall seconds, the
 * most megabytes of heap in use, answer.
 */
final class Turns {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.toList();

	private Turns() {
	}

	interface Work {

		String run(int n) throws Exception;

	}

	static void take(Work work) throws Exception {
		BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
		say("ready");
		for (String line = asked.readLine(); line != null; line = asked.readLine()) {
			System.gc();
			HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
			long wall = System.nanoTime();
			long cpu = SYSTEM.getProcessCpuTime();
			String answer = work.run(Integer.parseInt(line));
			double spent = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
			say(spent + " " + (System.nanoTime() - wall) / 1e9 + " " + peak() + " " + answer);
		}
	}

	private static long peak() {
		return HEAP.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() >> 20;
	}

	private static void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

}
