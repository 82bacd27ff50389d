package io.firewarden.bench.measure;

import java.util.ArrayList;
import java.util.List;

/** Times of one candidate in milliseconds, and its processor time. */
public final class Samples {

	private final List<Double> values = new ArrayList<>();

	private double cpuSeconds;

	public void add(double millis) {
		values.add(millis);
	}

	void spend(double seconds) {
		cpuSeconds += seconds;
	}

	public double cpuSeconds() {
		return cpuSeconds;
	}

	public double median() {
		return percentile(50);
	}

	/** The smallest value that so many of a hundred do not exceed. */
	public double percentile(int percent) {
		if (values.isEmpty()) {
			throw new IllegalStateException("nothing was measured");
		}
		var sorted = values.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

	public double sum() {
		return values.stream().mapToDouble(Double::doubleValue).sum();
	}

	public int count() {
		return values.size();
	}

}
