package io.firewarden.registry.matching.domain;

import io.firewarden.registry.roster.NameText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, for a name as somebody wrote it, the companies that may be meant, each with the
 * reasons. What it finds is proposed, never joined.
 */
public final class NameSearch {

	/** Looked at closely; the right one is hardly ever further down. */
	private static final int LOOKED_AT = 80;

	private static final int COMPARED = 16;

	/** So few slips are a fault of writing; then nobody looks for distant names. */
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
		Seeking seeking = new Seeking(CompanyName.of(name, this.words));
		seeking.look(seeking.sought.normal(), QUICK_LOOK);
		if (!seeking.isNear) {
			// By what is shared with the whole name, and with place, brand and trade.
			seeking.look(seeking.sought.normal(), LONG_LOOK);
			Arrays
				.stream(this.index.alike(String.join("", seeking.sought.regions()) + seeking.sought.core(), COMPARED,
						LONG_LOOK))
				.forEach(seeking::compare);
		}
		return seeking.hits.values()
			.stream()
			.sorted(Comparator.comparingInt((Hit hit) -> -hit.comparison().score()).thenComparingInt(Hit::edits))
			.limit(atMost)
			.toList();
	}

	/** What was found for one name. */
	private final class Seeking {

		private final CompanyName sought;

		private final String canonical;

		private final EditDistance distance;

		private final Map<Integer, Hit> hits = new LinkedHashMap<>();

		/** Whether one was found that differs in nothing but writing. */
		private boolean isNear;

		Seeking(CompanyName sought) {
			this.sought = sought;
			this.canonical = sought.canonical();
			this.distance = new EditDistance(sought.normal());
		}

		/** Compares those with the fewest edits. */
		void look(String name, int mostRead) {
			int[] alike = NameSearch.this.index.alike(name, LOOKED_AT, mostRead);
			long[] order = new long[alike.length];
			for (int i = 0; i < order.length; i++) {
				order[i] = (long) NameSearch.this.index.distance(this.distance, alike[i]) << Integer.SIZE | i;
			}
			Arrays.sort(order);
			for (int i = 0; i < Math.min(COMPARED, order.length); i++) {
				compare(alike[(int) order[i]]);
			}
		}

		void compare(int candidate) {
			this.hits.computeIfAbsent(candidate, this::hit);
		}

		private Hit hit(int candidate) {
			CompanyName other = CompanyName.of(NameSearch.this.index.name(candidate), NameSearch.this.words);
			String canonical = other.canonical();
			this.isNear |= this.canonical.equals(canonical)
					|| Swaps.distance(this.sought.normal(), other.normal()) <= NEAR;
			return new Hit(candidate, this.distance.to(other.normal()),
					NameComparison.of(this.sought, this.canonical, other, canonical));
		}

	}

}
