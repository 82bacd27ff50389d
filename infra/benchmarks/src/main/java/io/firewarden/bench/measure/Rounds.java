package io.firewarden.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Candidates that take turns, A B C A B C, so that a noisy minute meets all of them. The
 * first round warms up and is not counted.
 */
public final class Rounds {

	/** One piece of work. */
	@FunctionalInterface
	public interface Work {

		void run() throws Exception;

	}

	/** Processor time of the measured process so far, in seconds. */
	@FunctionalInterface
	public interface Meter {

		double cpuSeconds() throws Exception;

	}

	private final Meter meter;

	private final Map<String, Work> candidates = new LinkedHashMap<>();

	public Rounds(Meter meter) {
		this.meter = meter;
	}

	/** Names a candidate; they run in this order. */
	public Rounds candidate(String name, Work work) {
		this.candidates.put(name, work);
		return this;
	}

	/**
	 * Runs them.
	 * @param times how often a candidate works before the next has its turn
	 */
	public Map<String, Samples> run(int rounds, int times) throws Exception {
		Map<String, Samples> samples = new LinkedHashMap<>();
		this.candidates.keySet().forEach((name) -> samples.put(name, new Samples()));
		for (int round = 0; round <= rounds; round++) {
			for (Map.Entry<String, Work> candidate : this.candidates.entrySet()) {
				Samples measured = Objects.requireNonNull(samples.get(candidate.getKey()));
				double spent = this.meter.cpuSeconds();
				for (int i = 0; i < times; i++) {
					long start = System.nanoTime();
					candidate.getValue().run();
					if (round > 0) {
						measured.add((System.nanoTime() - start) / 1e6);
					}
				}
				if (round > 0) {
					measured.spend(this.meter.cpuSeconds() - spent);
				}
			}
		}
		return samples;
	}

}
