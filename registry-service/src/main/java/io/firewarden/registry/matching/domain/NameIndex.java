package io.firewarden.registry.matching.domain;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Names that can be searched for their like, by pairs of neighbouring characters. Holds
 * the text once and about eight bytes per character besides; never changes, so any number
 * of threads may ask.
 *
 * <p>
 * Two questions: {@link #within} is exact, the same answer as comparing with every name;
 * {@link #alike} gives the most promising names for somebody who looks closer.
 */
public final class NameIndex {

	private static final float ROUNDING = 0.01f;

	private final char[] text;

	private final int[] starts;

	/** Beside the starts: asked of thousands of names in no order. */
	private final char[] lengths;

	private final PairLists lists;

	/** Positions by length of name: where names of a length begin in this order. */
	private final int[] byLength;

	private final int[] lengthStarts;

	private NameIndex(char[] text, int[] starts) {
		this.text = text;
		this.starts = starts;
		this.lists = new PairLists(text, starts);
		this.lengths = new char[size()];
		for (int name = 0; name < size(); name++) {
			this.lengths[name] = (char) Math.min(starts[name + 1] - starts[name], Character.MAX_VALUE);
		}
		int longest = 0;
		for (int name = 0; name < size(); name++) {
			longest = Math.max(longest, length(name));
		}
		int[] ofLength = new int[longest + 1];
		for (int name = 0; name < size(); name++) {
			ofLength[length(name)]++;
		}
		this.lengthStarts = PairLists.starts(ofLength, longest + 1);
		this.byLength = new int[size()];
		int[] free = this.lengthStarts.clone();
		for (int name = 0; name < size(); name++) {
			this.byLength[free[length(name)]++] = name;
		}
	}

	/** Over names in the form in which they are to be compared. */
	public static NameIndex of(List<String> names) {
		int[] starts = new int[names.size() + 1];
		for (int i = 0; i < names.size(); i++) {
			starts[i + 1] = starts[i] + names.get(i).length();
		}
		char[] text = new char[starts[names.size()]];
		for (int i = 0; i < names.size(); i++) {
			names.get(i).getChars(0, names.get(i).length(), text, starts[i]);
		}
		return new NameIndex(text, starts);
	}

	/** How many names there are. */
	public int size() {
		return this.starts.length - 1;
	}

	/** The name at a position of the list the index was made of. */
	public String name(int position) {
		return new String(this.text, this.starts[position], this.starts[position + 1] - this.starts[position]);
	}

	private int length(int name) {
		return this.lengths[name];
	}

	/** How far a name of the index is from the one a distance was made for. */
	int distance(EditDistance from, int name) {
		return from.to(this.text, this.starts[name], this.starts[name + 1]);
	}

	/**
	 * Every name that so many edits lead to, none left out.
	 * @param edits at most this many characters put in, taken out or changed
	 * @param found gets each position once, in no order
	 */
	public void within(String name, int edits, IntConsumer found) {
		// An edit touches two pairs at most: of 2k + 1 pairs one is left in every name
		// that k edits lead to.
		int needed = 2 * edits + 1;
		if (name.length() - 1 < needed) {
			shortOnes(name, edits, found);
			return;
		}
		EditDistance distance = null;
		int[] rarest = this.lists.rarest(name);
		for (int i = 0; i < needed; i++) {
			if (rarest[i] < 0 || repeats(rarest, i)) {
				continue;
			}
			for (int at = this.lists.from(rarest[i]); at < this.lists.to(rarest[i]); at++) {
				int candidate = this.lists.name(at);
				if (Math.abs(length(candidate) - name.length()) > edits || heldBefore(candidate, rarest, i)) {
					continue;
				}
				distance = (distance != null) ? distance : new EditDistance(name);
				if (distance(distance, candidate) <= edits) {
					found.accept(candidate);
				}
			}
		}
	}

	private void shortOnes(String name, int edits, IntConsumer found) {
		EditDistance distance = new EditDistance(name);
		int to = Math.min(name.length() + edits, this.lengthStarts.length - 2);
		for (int l = Math.max(0, name.length() - edits); l <= to; l++) {
			for (int at = this.lengthStarts[l]; at < this.lengthStarts[l + 1]; at++) {
				if (distance(distance, this.byLength[at]) <= edits) {
					found.accept(this.byLength[at]);
				}
			}
		}
	}

	private static boolean repeats(int[] pairs, int at) {
		for (int i = 0; i < at; i++) {
			if (pairs[i] == pairs[at]) {
				return true;
			}
		}
		return false;
	}

	/** Whether a rarer pair has brought the name up already. */
	private boolean heldBefore(int name, int[] pairs, int before) {
		for (int i = 0; i < before; i++) {
			if (pairs[i] >= 0 && this.lists.holds(name, pairs[i])) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The names that share the most, and the rarest, pairs with this one; the best first.
	 * @param mostRead it stops before it reads more entries than this, rare pairs first
	 */
	int[] alike(String name, int atMost, int mostRead) {
		if (name.length() < 2) {
			return new int[0];
		}
		Lookup lookup = new Lookup(name, mostRead);
		SharedPairs shared = new SharedPairs(atMost, (candidate) -> length(candidate) - name.length());
		int i = 0;
		while (i < lookup.size && !lookup.isEnough(i, shared)) {
			for (int at = this.lists.from(lookup.pairs[i]); at < this.lists.to(lookup.pairs[i]); at++) {
				shared.add(this.lists.name(at), lookup.weights[i]);
			}
			i++;
		}
		// Who has not been seen by now has no place left; the long lists are only asked
		// for
		// those that have.
		shared.keepPromising(lookup.left[i]);
		for (; i < lookup.size; i++) {
			int pair = lookup.pairs[i];
			shared.addWhere((candidate) -> this.lists.holds(candidate, pair), lookup.weights[i]);
		}
		return shared.best();
	}

	/**
	 * The pairs that are looked up for a name, the rarest first, and what each weighs.
	 */
	private final class Lookup {

		private final int[] pairs;

		private final float[] weights;

		/** What all pairs from here on can give. */
		private final float[] left;

		private int size;

		Lookup(String name, int mostRead) {
			int[] rarest = NameIndex.this.lists.rarest(name);
			this.pairs = new int[rarest.length];
			this.weights = new float[rarest.length];
			int read = 0;
			for (int i = 0; i < rarest.length; i++) {
				if (rarest[i] < 0 || repeats(rarest, i)) {
					continue;
				}
				int held = held(rarest[i]);
				read += held;
				if (read > mostRead && i > 0) {
					break;
				}
				this.pairs[this.size] = rarest[i];
				this.weights[this.size++] = NameIndex.this.lists.weight(rarest[i]);
			}
			this.left = new float[this.size + 1];
			for (int i = this.size - 1; i >= 0; i--) {
				this.left[i] = this.left[i + 1] + this.weights[i];
			}
		}

		private int held(int pair) {
			return NameIndex.this.lists.to(pair) - NameIndex.this.lists.from(pair);
		}

		/**
		 * Asked only where the answer costs less than the list that it may save, and
		 * where it can be yes: nobody weighs more than all that was read so far.
		 */
		boolean isEnough(int at, SharedPairs shared) {
			return held(this.pairs[at]) > shared.size() / 2 && this.left[0] - this.left[at] + ROUNDING > this.left[at]
					&& shared.leastOfBest() > this.left[at];
		}

	}

}
