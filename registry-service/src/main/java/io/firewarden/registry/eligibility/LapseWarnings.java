package io.firewarden.registry.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How long before a certificate, a contract or a calibration lapses the agency is warned:
 * dated reference data.
 */
public final class LapseWarnings {

	private final List<Edition> newestFirst;

	public LapseWarnings(List<Edition> editions) {
		this.newestFirst = editions.stream().sorted(Comparator.comparing(Edition::effectiveFrom).reversed()).toList();
	}

	/** Thresholds in days, the longest first; none before the first edition. */
	public List<Integer> inForceOn(LocalDate day) {
		return this.newestFirst.stream()
			.filter((edition) -> !day.isBefore(edition.effectiveFrom))
			.findFirst()
			.map(Edition::days)
			.orElse(List.of());
	}

	/** Newest first. */
	public List<Edition> all() {
		return this.newestFirst;
	}

	/**
	 * The thresholds from one day on.
	 *
	 * @param days before the lapse
	 * @param unverified whether the customer has still to confirm them
	 */
	public record Edition(LocalDate effectiveFrom, List<Integer> days, String source, boolean unverified) {

		public Edition {
			days = days.stream().sorted(Comparator.reverseOrder()).toList();
		}

	}

}
