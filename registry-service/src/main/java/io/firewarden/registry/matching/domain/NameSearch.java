package io.firewarden.registry.matching.domain;

import io.firewarden.registry.roster.NameText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds, for a name as somebody wrote it, the companies that may be meant, each with the
 * reasons. What it finds is proposed, never joined.
 */
public final class NameSearch {

	/** Looked at closely; the right one is hardly ever further down. */
	private static final int LOOKED_AT = 80;

	private static final int COMPARED = 16;

	/** So few edits are a fault of writing; then nobody looks for distant names. */
	private static final int NEAR = 1;

	/** How many entries a search reads before it stops, rare pairs first. */
	private static final int QUICK_LOOK = 8_000;

	private static final int LONG_LOOK = 60_000;

	private final NameIndex index;

	private final NameVocabulary words;

	/**
	 * Over an index of normal names.
	 * @param index made of names that went through {@link NameText#normal}
	 */
	public NameSearch(NameIndex index, NameVocabulary words) {
		this.index = index;
		this.words = words;
	}

	/**
	 * A company that may be meant.
	 *
	 * @param position in the list the index was made of
	 * @param edits characters between the two names as they are written
	 */
	public record Hit(int position, int edits, NameComparison comparison) {
	}

	/** The best first. */
	public List<Hit> best(String name, int atMost) {
		CompanyName sought = CompanyName.of(name, this.words);
		EditDistance distance = new EditDistance(sought.normal());
		List<Hit> hits = new ArrayList<>();
		for (int candidate : candidates(sought, distance)) {
			String other = this.index.name(candidate);
			hits.add(new Hit(candidate, distance.to(other),
					NameComparison.of(sought, CompanyName.of(other, this.words))));
		}
		return hits.stream()
			.sorted(Comparator.comparingInt((Hit hit) -> -hit.comparison().score()).thenComparingInt(Hit::edits))
			.limit(atMost)
			.toList();
	}

	/** By what they share with the whole name, and with place, brand and trade. */
	private Set<Integer> candidates(CompanyName sought, EditDistance distance) {
		Set<Integer> candidates = new LinkedHashSet<>();
		int least = nearest(this.index.alike(sought.normal(), LOOKED_AT, QUICK_LOOK), distance, candidates);
		if (least > NEAR) {
			nearest(this.index.alike(sought.normal(), LOOKED_AT, LONG_LOOK), distance, candidates);
			candidates.addAll(this.index.alike(String.join("", sought.regions()) + sought.core(), COMPARED, LONG_LOOK));
		}
		return candidates;
	}

	/** Adds those with the fewest edits and says how few. */
	private int nearest(List<Integer> alike, EditDistance distance, Set<Integer> candidates) {
		long[] order = new long[alike.size()];
		for (int i = 0; i < order.length; i++) {
			order[i] = (long) this.index.distance(distance, alike.get(i)) << Integer.SIZE | i;
		}
		Arrays.sort(order);
		for (int i = 0; i < Math.min(COMPARED, order.length); i++) {
			candidates.add(alike.get((int) order[i]));
		}
		return (order.length == 0) ? Integer.MAX_VALUE : (int) (order[0] >> Integer.SIZE);
	}

}
