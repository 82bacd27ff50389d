package io.firewarden.registry.agency.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What is coming for an agency: the next day on which its standing or its warnings may be
 * others, and what lapses soon. Worked out with every assessment.
 *
 * @param nextChangeOn null when nothing is dated
 * @param lapses the soonest first
 * @param due how many of them within some days of the last look
 * @param warned what was warned of, so that nobody is warned twice
 * @param staff how many people it has, for lists
 * @param numbers of their certificates, to find the agency by
 */
public record Outlook(@Nullable LocalDate nextChangeOn, List<Lapse> lapses, Due due, Set<String> warned, Staff staff,
		List<String> numbers) {

	/** Before the first look. */
	public static final Outlook NONE = new Outlook(null, List.of(), new Due(0, 0, 0), Set.of(), new Staff(0, 0, 0),
			List.of());

	public Outlook {
		lapses = List.copyOf(lapses);
		warned = new TreeSet<>(warned);
		numbers = List.copyOf(numbers);
	}

	/** A row that lapses. */
	public record Lapse(String kind, String ref, String record, LocalDate lapsesOn) {

		/** How many days are left, the last one not counted. */
		public int daysLeft(LocalDate today) {
			return (int) ChronoUnit.DAYS.between(today, this.lapsesOn);
		}

		private String key(int threshold) {
			return this.kind + ":" + this.ref + ":" + this.lapsesOn + ":" + threshold;
		}

	}

	/** Heads by what they count as on the day, and those whom two agencies claim. */
	public record Staff(int engineers, int operators, int contested) {
	}

	/** That a threshold was crossed: once for each row and threshold. */
	public record Warning(Lapse lapse, int threshold, int daysLeft) {
	}

	/**
	 * How many rows lapse within 7, 30 and 90 days; each number includes the one before.
	 */
	public record Due(int d7, int d30, int d90) {

		/** Counted on a day. */
		public static Due of(List<Lapse> lapses, LocalDate today) {
			return new Due(within(7, lapses, today), within(30, lapses, today), within(90, lapses, today));
		}

		private static int within(int days, List<Lapse> lapses, LocalDate today) {
			return (int) lapses.stream()
				.filter((lapse) -> lapse.daysLeft(today) >= 0 && lapse.daysLeft(today) <= days)
				.count();
		}

	}

	/**
	 * Whom to warn of what. Of several thresholds crossed at once only the nearest is
	 * told; the others count as told.
	 * @param thresholds days before the lapse
	 */
	List<Warning> warnings(Outlook before, List<Integer> thresholds, LocalDate today) {
		List<Warning> warnings = new ArrayList<>();
		for (Lapse lapse : this.lapses) {
			int left = lapse.daysLeft(today);
			thresholds.stream()
				.filter((threshold) -> left >= 0 && left <= threshold)
				.min(Integer::compare)
				.filter((threshold) -> !before.warned.contains(lapse.key(threshold)))
				.ifPresent((threshold) -> warnings.add(new Warning(lapse, threshold, left)));
		}
		return warnings;
	}

	/** The same, remembering what has been told; what lies behind is forgotten. */
	Outlook remembering(Outlook before, List<Integer> thresholds, LocalDate today) {
		Set<String> told = new TreeSet<>();
		for (Lapse lapse : this.lapses) {
			for (int threshold : thresholds) {
				if (before.warned.contains(lapse.key(threshold)) || lapse.daysLeft(today) <= threshold) {
					told.add(lapse.key(threshold));
				}
			}
		}
		return new Outlook(this.nextChangeOn, this.lapses, this.due, told, this.staff, this.numbers);
	}

}
