package io.firewarden.bench.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one candidate cost.
 *
 * @param n how large the task was
 * @param cpuSeconds processor time of the measured process
 * @param peakHeapMb the most memory that was resident in the measured process, heap and
 * all else
 * @param quality what it did, in words and figures: the rate, the percentiles, the
 * answer's size
 */
public record Measurement(String job, String candidate, long n, @JsonProperty("cpu_s") double cpuSeconds,
		@JsonProperty("wall_s") double wallSeconds, @JsonProperty("peak_heap_mb") long peakHeapMb, String quality) {

	public Measurement {
		cpuSeconds = Math.round(cpuSeconds * 1000) / 1000.0;
		wallSeconds = Math.round(wallSeconds * 1000) / 1000.0;
	}

}
