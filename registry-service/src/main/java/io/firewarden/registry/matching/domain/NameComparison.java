package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why two names may, or may not, mean one company: part by part, in thousandths that add
 * up to the score. However high, a score is a proposal to a person and joins nothing: of
 * the real fire companies two in five have another company within two characters.
 *
 * @param reading what is taken to have happened
 * @param contributions one for each part, also those that give nothing
 * @param differences the parts that are not the same; empty only for one and the same
 * name
 */
public record NameComparison(Reading reading, List<Contribution> contributions, List<Difference> differences) {

	public NameComparison {
		contributions = List.copyOf(contributions);
		differences = List.copyOf(differences);
	}

	/** What part of a name. */
	public enum Part {

		WHOLE, BRAND, INDUSTRY, REGION, FORM, BRANCH

	}

	/** What may have happened to the name, and so what counts. */
	public enum Reading {

		/** The same name with faults of writing: the whole text counts. */
		MISWRITTEN(720, 110, 40, 70, 40, 20),
		/**
		 * The company was renamed, as a factory becomes a limited company: place, brand
		 * and trade count, the rest may differ. Never enough for certainty.
		 */
		RENAMED(80, 320, 150, 250, 20, 30);

		private final int[] most;

		Reading(int... most) {
			this.most = most;
		}

		/** The most a part can give, in thousandths. */
		public int most(Part part) {
			return this.most[part.ordinal()];
		}

	}

	/** What one part gives to the score, in thousandths. */
	public record Contribution(Part part, int points) {
	}

	/** A part that differs, with both readings as the names have them. */
	public record Difference(Part part, String one, String other) {
	}

	/** 0 to 1000. */
	public int score() {
		int sum = 0;
		for (Contribution one : this.contributions) {
			sum += one.points();
		}
		return sum;
	}

	/** Compares two names taken apart with the same vocabulary. */
	public static NameComparison of(CompanyName one, CompanyName other) {
		return of(one, one.canonical(), other, other.canonical());
	}

	/** The same where the canonical forms are at hand. */
	static NameComparison of(CompanyName one, String oneCanonical, CompanyName other, String otherCanonical) {
		Making making = new Making();
		making.part(Part.WHOLE,
				Math.max(likeness(oneCanonical, otherCanonical), likeness(one.normal(), other.normal())));
		making.part(Part.BRAND, one.brand(), other.brand(), shared(one.brand(), other.brand()));
		making.part(Part.INDUSTRY, String.join("", one.industries()), String.join("", other.industries()),
				overlap(one.industries(), other.industries()));
		making.part(Part.REGION, region(one), region(other), overlap(one.regions(), other.regions()));
		making.part(Part.FORM, one.form(), other.form(), likeness(one.form(), other.form()));
		making.part(Part.BRANCH, one.branch(), other.branch(), likeness(one.branch(), other.branch()));
		if (making.differences.isEmpty() && !one.normal().equals(other.normal())) {
			making.differences.add(new Difference(Part.WHOLE, one.normal(), other.normal()));
		}
		return making.better();
	}

	/** 吉安市 and 吉安县 share the name, not the place. */
	private static String region(CompanyName name) {
		return String.join("", name.regions()) + String.join("", name.regionEndings());
	}

	/** 1 for the same, 0 for nothing in common; two absent parts are the same. */
	private static double likeness(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		return (longer == 0) ? 1 : 1 - Swaps.distance(one, other) / (double) longer;
	}

	/** A brand may have been lengthened or shortened: what is contained counts most. */
	private static double shared(String one, String other) {
		double likeness = likeness(one, other);
		boolean contained = Math.min(one.length(), other.length()) > 1 && (one.contains(other) || other.contains(one));
		return (contained && likeness < 1) ? Math.max(likeness, 0.75) : likeness;
	}

	/** A part that only one has neither speaks for nor against. */
	private static double overlap(Collection<String> one, Collection<String> other) {
		if (one.isEmpty() != other.isEmpty()) {
			return 0.5;
		}
		if (one.equals(other)) {
			return 1;
		}
		Set<String> all = new HashSet<>(one);
		all.addAll(other);
		Set<String> shared = new HashSet<>(one);
		shared.retainAll(other);
		return shared.size() / (double) all.size();
	}

	/** Collects the parts in their order. */
	private static final class Making {

		private final Map<Part, Double> likenesses = new EnumMap<>(Part.class);

		private final List<Difference> differences = new ArrayList<>();

		void part(Part part, double likeness) {
			this.likenesses.put(part, likeness);
		}

		void part(Part part, String one, String other, double likeness) {
			part(part, likeness);
			if (!one.equals(other)) {
				this.differences.add(new Difference(part, one, other));
			}
		}

		NameComparison better() {
			NameComparison miswritten = as(Reading.MISWRITTEN);
			NameComparison renamed = as(Reading.RENAMED);
			return (renamed.score() > miswritten.score()) ? renamed : miswritten;
		}

		private NameComparison as(Reading reading) {
			List<Contribution> points = new ArrayList<>();
			this.likenesses.forEach((part, likeness) -> points
				.add(new Contribution(part, (int) Math.round(reading.most(part) * likeness))));
			return new NameComparison(reading, points, this.differences);
		}

	}

}
