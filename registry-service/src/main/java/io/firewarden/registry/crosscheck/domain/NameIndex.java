package io.firewarden.registry.crosscheck.domain;

import java.util.Arrays;
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

	/** A search for likeness reads no more entries than this, rare pairs first. */
	private static final int MOST_READ = 60_000;

	private final char[] text;

	private final int[] starts;

	private final PairTable pairs;

	private final int[] postingStarts;

	private final int[] postings;

	/** Positions by length of name: where names of a length begin in this order. */
	private final int[] byLength;

	private final int[] lengthStarts;

	private NameIndex(char[] text, int[] starts) {
		this.text = text;
		this.starts = starts;
		this.pairs = new PairTable();
		int[] last = new int[1024];
		int[] counts = new int[1024];
		for (int pass = 0; pass < 1; pass++) {
			for (int name = 0; name < size(); name++) {
				for (int i = starts[name]; i + 1 < starts[name + 1]; i++) {
					int pair = this.pairs.add(text[i], text[i + 1]);
					if (pair >= counts.length) {
						counts = Arrays.copyOf(counts, counts.length * 2);
						last = Arrays.copyOf(last, last.length * 2);
					}
					// A pair that a name holds twice is listed once.
					if (last[pair] != name + 1) {
						last[pair] = name + 1;
						counts[pair]++;
					}
				}
			}
		}
		this.postingStarts = starts(counts, this.pairs.size());
		this.postings = new int[this.postingStarts[this.pairs.size()]];
		int[] next = Arrays.copyOf(this.postingStarts, this.pairs.size());
		Arrays.fill(last, 0);
		for (int name = 0; name < size(); name++) {
			for (int i = starts[name]; i + 1 < starts[name + 1]; i++) {
				int pair = this.pairs.find(text[i], text[i + 1]);
				if (last[pair] != name + 1) {
					last[pair] = name + 1;
					this.postings[next[pair]++] = name;
				}
			}
		}
		int longest = 0;
		for (int name = 0; name < size(); name++) {
			longest = Math.max(longest, length(name));
		}
		int[] lengths = new int[longest + 1];
		for (int name = 0; name < size(); name++) {
			lengths[length(name)]++;
		}
		this.lengthStarts = starts(lengths, longest + 1);
		this.byLength = new int[size()];
		int[] free = Arrays.copyOf(this.lengthStarts, longest + 1);
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
		return new String(this.text, this.starts[position], length(position));
	}

	private int length(int name) {
		return this.starts[name + 1] - this.starts[name];
	}

	/**
	 * Every name that so many edits lead to, none left out.
	 * @param edits at most this many characters put in, taken out or changed
	 * @param found gets each position once, in no order
	 */
	public void within(String name, int edits, IntConsumer found) {
		EditDistance distance = new EditDistance(name);
		// An edit touches two pairs at most: of 2k + 1 pairs one is left in every name
		// that
		// k edits lead to.
		int needed = 2 * edits + 1;
		if (name.length() - 1 < needed) {
			shortOnes(name.length(), edits, distance, found);
			return;
		}
		int[] rarest = rarest(name);
		for (int i = 0; i < needed; i++) {
			if (rarest[i] < 0 || repeats(rarest, i)) {
				continue;
			}
			for (int at = this.postingStarts[rarest[i]]; at < this.postingStarts[rarest[i] + 1]; at++) {
				int candidate = this.postings[at];
				if (Math.abs(length(candidate) - name.length()) <= edits && !heldBefore(candidate, rarest, i)
						&& distance.to(this.text, this.starts[candidate], this.starts[candidate + 1]) <= edits) {
					found.accept(candidate);
				}
			}
		}
	}

	private void shortOnes(int length, int edits, EditDistance distance, IntConsumer found) {
		int to = Math.min(length + edits, this.lengthStarts.length - 2);
		for (int l = Math.max(0, length - edits); l <= to; l++) {
			for (int at = this.lengthStarts[l]; at < this.lengthStarts[l + 1]; at++) {
				int candidate = this.byLength[at];
				if (distance.to(this.text, this.starts[candidate], this.starts[candidate + 1]) <= edits) {
					found.accept(candidate);
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
			if (pairs[i] >= 0 && Arrays.binarySearch(this.postings, this.postingStarts[pairs[i]],
					this.postingStarts[pairs[i] + 1], name) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The pairs of a name by how many names hold them; -1 for one that none holds. */
	private int[] rarest(String name) {
		long[] order = new long[name.length() - 1];
		for (int i = 0; i < order.length; i++) {
			int pair = this.pairs.find(name.charAt(i), name.charAt(i + 1));
			long held = (pair < 0) ? 0 : this.postingStarts[pair + 1] - this.postingStarts[pair];
			order[i] = held << Integer.SIZE | pair & 0xFFFF_FFFFL;
		}
		Arrays.sort(order);
		int[] rarest = new int[order.length];
		Arrays.setAll(rarest, (i) -> (int) order[i]);
		return rarest;
	}

	/**
	 * The names that share the most, and the rarest, pairs with this one; the best first.
	 */
	public List<Integer> alike(String name, int atMost) {
		if (name.length() < 2) {
			return List.of();
		}
		Likeness likeness = new Likeness(atMost);
		int read = 0;
		int[] rarest = rarest(name);
		for (int i = 0; i < rarest.length; i++) {
			if (rarest[i] < 0 || repeats(rarest, i)) {
				continue;
			}
			int from = this.postingStarts[rarest[i]];
			int to = this.postingStarts[rarest[i] + 1];
			read += to - from;
			if (read > MOST_READ && i > 0) {
				break;
			}
			float weight = (float) Math.log(1 + size() / (double) (to - from));
			for (int at = from; at < to; at++) {
				likeness.add(this.postings[at], weight);
			}
		}
		return likeness.best((candidate) -> length(candidate) - name.length());
	}

	private static int[] starts(int[] counts, int size) {
		int[] starts = new int[size + 1];
		for (int i = 0; i < size; i++) {
			starts[i + 1] = starts[i] + counts[i];
		}
		return starts;
	}

}
