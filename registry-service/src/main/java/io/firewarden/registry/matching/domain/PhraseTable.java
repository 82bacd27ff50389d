package io.firewarden.registry.matching.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds phrases in a text, however many there are. A character with which no phrase
 * begins costs one look into a table, and so does nearly every pair of characters: faster
 * than an automaton where hits are rare, as they are in business scopes.
 */
public final class PhraseTable {

	private final List<String> phrases;

	/** Whether a phrase begins with a character, or is nothing but it. */
	private final boolean[] first = new boolean[Character.MAX_VALUE + 1];

	private final PairTable pairs = new PairTable();

	/** By pair the phrases that begin with it, the longest first. */
	private int[][] byPair = new int[1 << 8][];

	/** Hears of what is found. */
	@FunctionalInterface
	public interface Found {

		void phrase(int number, int from, int to);

	}

	/**
	 * For phrases of two characters or more.
	 * @param phrases none twice
	 */
	public PhraseTable(Collection<String> phrases) {
		this.phrases = phrases.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
		for (int number = 0; number < this.phrases.size(); number++) {
			String phrase = this.phrases.get(number);
			if (phrase.length() < 2) {
				throw new IllegalArgumentException("too short to look for: " + phrase);
			}
			this.first[phrase.charAt(0)] = true;
			int pair = this.pairs.add(phrase.charAt(0), phrase.charAt(1));
			if (pair >= this.byPair.length) {
				this.byPair = Arrays.copyOf(this.byPair, this.byPair.length * 2);
			}
			int[] before = (this.byPair[pair] != null) ? this.byPair[pair] : new int[0];
			this.byPair[pair] = Arrays.copyOf(before, before.length + 1);
			this.byPair[pair][before.length] = number;
		}
	}

	public String phrase(int number) {
		return this.phrases.get(number);
	}

	/** Every place where a phrase stands, also within another one. */
	public void all(String text, Found found) {
		for (int at = 0; at + 1 < text.length(); at++) {
			if (this.first[text.charAt(at)]) {
				int pair = this.pairs.find(text.charAt(at), text.charAt(at + 1));
				if (pair >= 0) {
					for (int number : this.byPair[pair]) {
						if (text.startsWith(this.phrases.get(number), at)) {
							found.phrase(number, at, at + this.phrases.get(number).length());
						}
					}
				}
			}
		}
	}

	/** The longest phrase at each place; the next one begins behind it. */
	public void longest(String text, Found found) {
		int at = 0;
		while (at + 1 < text.length()) {
			at = this.first[text.charAt(at)] ? longestAt(text, at, found) : at + 1;
		}
	}

	private int longestAt(String text, int at, Found found) {
		int pair = this.pairs.find(text.charAt(at), text.charAt(at + 1));
		if (pair >= 0) {
			for (int number : this.byPair[pair]) {
				int to = at + this.phrases.get(number).length();
				if (text.startsWith(this.phrases.get(number), at)) {
					found.phrase(number, at, to);
					return to;
				}
			}
		}
		return at + 1;
	}

}
