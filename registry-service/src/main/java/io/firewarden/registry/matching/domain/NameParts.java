package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.registry.matching.Likeness.Field;
import io.firewarden.registry.matching.Likeness.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Two names compared part by part. In which order brand, place and trade stand makes no
 * difference to any of it.
 */
final class NameParts {

	private final List<Part> parts = new ArrayList<>();

	/** How a part compares: 0 for nothing in common, 1 for the same. */
	record Part(Field field, String left, String right, Verdict verdict, double likeness, boolean written) {
	}

	private NameParts() {
	}

	static List<Part> of(CompanyName one, CompanyName other) {
		NameParts made = new NameParts();
		made.add(Field.NAME_TEXT, one.normal(), other.normal(), text(one, other), null);
		made.add(Field.NAME_BRAND, one.brand(), other.brand(), brand(one.brand(), other.brand()), null);
		made.add(Field.NAME_INDUSTRY, String.join("", one.industries()), String.join("", other.industries()),
				overlap(one.industries(), other.industries()), null);
		made.region(one, other);
		boolean sameForm = one.form().equals(other.form());
		made.add(Field.NAME_FORM, one.writtenForm(), other.writtenForm(),
				sameForm ? 1 : likeness(one.form(), other.form()), sameForm ? Verdict.EQUAL : null);
		made.add(Field.NAME_BRANCH, one.branch(), other.branch(), likeness(one.branch(), other.branch()), null);
		return made.parts;
	}

	private void add(Field field, String left, String right, double likeness, @Nullable Verdict known) {
		Verdict verdict = (known != null) ? known
				: (likeness == 1) ? Verdict.EQUAL : (left.isEmpty() != right.isEmpty()) ? Verdict.MISSING
						: (likeness >= 0.6) ? Verdict.LIKE : Verdict.DIFFERENT;
		boolean wholeOrTrade = field == Field.NAME_TEXT || field == Field.NAME_INDUSTRY;
		this.parts.add(new Part(field, left, right, verdict, likeness,
				verdict == Verdict.EQUAL && !wholeOrTrade && !left.equals(right)));
	}

	/** 吉安市 and 吉安县 share the name, not the place; 四川省 and 四川 are the same place. */
	private void region(CompanyName one, CompanyName other) {
		Map<String, String> left = places(one);
		Map<String, String> right = places(other);
		Set<String> shared = new HashSet<>(left.keySet());
		shared.retainAll(right.keySet());
		boolean conflict = shared.stream().anyMatch((place) -> {
			String here = left.getOrDefault(place, "");
			String there = right.getOrDefault(place, "");
			return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
		});
		Verdict verdict;
		double likeness;
		if (left.isEmpty() != right.isEmpty()) {
			verdict = Verdict.MISSING;
			likeness = 0.5;
		}
		else if (conflict || shared.isEmpty() && !left.isEmpty()) {
			verdict = Verdict.DIFFERENT;
			likeness = conflict ? 0.25 : 0;
		}
		else if (shared.size() == left.size() && shared.size() == right.size()) {
			verdict = Verdict.EQUAL;
			likeness = 1;
		}
		else {
			// 四川省内江市 and 内江: one says more than the other, or they part further in.
			boolean within = shared.size() == Math.min(left.size(), right.size());
			verdict = within ? Verdict.LIKE : Verdict.DIFFERENT;
			likeness = within ? 0.8 : 0.4;
		}
		add(Field.NAME_REGION, region(one), region(other), likeness, verdict);
	}

	private static Map<String, String> places(CompanyName name) {
		Map<String, String> places = new HashMap<>();
		for (int i = 0; i < name.regions().size(); i++) {
			places.put(name.regions().get(i), name.regionEndings().get(i));
		}
		return places;
	}

	private static String region(CompanyName name) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < name.regions().size(); i++) {
			text.append(name.regions().get(i)).append(name.regionEndings().get(i));
		}
		return text.toString();
	}

	/**
	 * A fault within a word of the trade makes it part of the brand, and so moves it: the
	 * same characters in any order count nearly as much as the same text.
	 */
	private static double text(CompanyName one, CompanyName other) {
		double inOrder = likeness(one.canonical(), other.canonical());
		return (inOrder == 1) ? 1 : Math.max(inOrder, 0.97 * sameCharacters(one.canonical(), other.canonical()));
	}

	private static double sameCharacters(String one, String other) {
		Map<Character, Integer> counts = new HashMap<>();
		one.chars().forEach((c) -> counts.merge((char) c, 1, Integer::sum));
		int shared = 0;
		for (int i = 0; i < other.length(); i++) {
			Integer left = counts.get(other.charAt(i));
			if (left != null && left > 0) {
				counts.put(other.charAt(i), left - 1);
				shared++;
			}
		}
		return shared / (double) Math.max(1, Math.max(one.length(), other.length()));
	}

	/** 1 for the same, 0 for nothing in common; two absent parts are the same. */
	static double likeness(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		return (longer == 0) ? 1 : 1 - Swaps.distance(one, other) / (double) longer;
	}

	/** A brand may have been lengthened or shortened: what is contained counts most. */
	private static double brand(String one, String other) {
		double likeness = likeness(one, other);
		boolean contained = Math.min(one.length(), other.length()) > 1 && (one.contains(other) || other.contains(one));
		return (contained && likeness < 1) ? Math.max(likeness, 0.75) : likeness;
	}

	private static double overlap(List<String> one, List<String> other) {
		if (one.isEmpty() != other.isEmpty()) {
			return 0.5;
		}
		if (one.stream().sorted().toList().equals(other.stream().sorted().toList())) {
			return 1;
		}
		Set<String> all = new HashSet<>(one);
		all.addAll(other);
		Set<String> shared = new HashSet<>(one);
		shared.retainAll(other);
		// The same words, one of them twice, is like and not equal.
		return Math.min(0.9, shared.size() / (double) all.size());
	}

}
