package io.firewarden.registry.matching.domain;

import java.util.Arrays;

/** For each pair of neighbouring characters the names that hold it, in rising order. */
final class PairLists {

	private final PairTable pairs = new PairTable();

	private final int[] starts;

	private final int[] names;

	private final float[] weights;

	/**
	 * Over names that stand behind one another in a text.
	 * @param begins where each name begins, and where the last one ends
	 */
	PairLists(char[] text, int[] begins) {
		Once once = new Once();
		int[] counts = new int[1 << 10];
		for (int name = 0; name + 1 < begins.length; name++) {
			for (int i = begins[name]; i + 1 < begins[name + 1]; i++) {
				int pair = this.pairs.add(text[i], text[i + 1]);
				if (pair >= counts.length) {
					counts = Arrays.copyOf(counts, counts.length * 2);
				}
				if (once.first(pair, name)) {
					counts[pair]++;
				}
			}
		}
		this.starts = starts(counts, this.pairs.size());
		this.names = new int[this.starts[this.pairs.size()]];
		this.weights = weights(begins.length - 1);
		int[] next = Arrays.copyOf(this.starts, this.pairs.size());
		Once again = new Once();
		for (int name = 0; name + 1 < begins.length; name++) {
			for (int i = begins[name]; i + 1 < begins[name + 1]; i++) {
				int pair = this.pairs.find(text[i], text[i + 1]);
				if (again.first(pair, name)) {
					this.names[next[pair]++] = name;
				}
			}
		}
	}

	/** Where the list of a pair begins; it ends where that of the next one does. */
	int from(int pair) {
		return this.starts[pair];
	}

	int to(int pair) {
		return this.starts[pair + 1];
	}

	/** The rarer a pair, the more it says; made once, for a logarithm takes its time. */
	float weight(int pair) {
		return this.weights[pair];
	}

	private float[] weights(int all) {
		float[] made = new float[this.pairs.size()];
		for (int pair = 0; pair < made.length; pair++) {
			made[pair] = (float) Math.log(1 + all / (double) (to(pair) - from(pair)));
		}
		return made;
	}

	/** The name at a place of a list. */
	int name(int at) {
		return this.names[at];
	}

	boolean holds(int name, int pair) {
		return Arrays.binarySearch(this.names, from(pair), to(pair), name) >= 0;
	}

	/** The pairs of a name by how many names hold them; -1 for one that none holds. */
	int[] rarest(String name) {
		long[] order = new long[name.length() - 1];
		for (int i = 0; i < order.length; i++) {
			int pair = this.pairs.find(name.charAt(i), name.charAt(i + 1));
			long held = (pair < 0) ? 0 : to(pair) - from(pair);
			order[i] = held << Integer.SIZE | pair & 0xFFFF_FFFFL;
		}
		Arrays.sort(order);
		return lower(order);
	}

	/** The numbers behind what they were ordered by. */
	static int[] lower(long[] ordered) {
		int[] numbers = new int[ordered.length];
		for (int i = 0; i < ordered.length; i++) {
			numbers[i] = (int) ordered[i];
		}
		return numbers;
	}

	/** Where parts of these sizes begin when they stand behind one another. */
	static int[] starts(int[] counts, int size) {
		int[] starts = new int[size + 1];
		for (int i = 0; i < size; i++) {
			starts[i + 1] = starts[i] + counts[i];
		}
		return starts;
	}

	/** A pair that a name holds twice is listed once. */
	private static final class Once {

		private int[] last = new int[1 << 10];

		boolean first(int pair, int name) {
			if (pair >= this.last.length) {
				this.last = Arrays.copyOf(this.last, Math.max(pair + 1, this.last.length * 2));
			}
			boolean first = this.last[pair] != name + 1;
			this.last[pair] = name + 1;
			return first;
		}

	}

}
