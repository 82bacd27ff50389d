package io.firewarden.sampling.draw.domain.protocol;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** A stable merge sort of positions that makes no object per element. */
final class PositionSort {

	/** A group of so many positions with their keys fits the cache. */
	private static final int GROUP_BITS = 13;

	private PositionSort() {
	}

	static void sort(int[] positions, IntBinaryOperator compare) {
		if (!inOrder(positions, compare)) {
			sort(positions.clone(), positions, 0, positions.length, compare);
		}
	}

	/**
	 * Sorts positions whose keys are spread evenly, as hashes are: by the keys' first
	 * bits into groups that fit a processor's cache, each then sorted there. Reading one
	 * key after the other all over the memory would cost more than making the keys.
	 * @param ties decides between equal keys
	 */
	static int[] spread(int[] positions, long[] keys, IntBinaryOperator ties) {
		int bits = Math.max(0, log(positions.length) - GROUP_BITS);
		int[] ends = new int[(1 << bits) + 1];
		for (int position : positions) {
			ends[first(keys[position], 0, bits) + 1]++;
		}
		for (int i = 1; i < ends.length; i++) {
			ends[i] += ends[i - 1];
		}
		int[] sorted = new int[positions.length];
		long[] heads = new long[positions.length];
		for (int position : positions) {
			int place = ends[first(keys[position], 0, bits)]++;
			sorted[place] = position;
			heads[place] = keys[position];
		}
		var groups = new Groups(heads, sorted, ties);
		int from = 0;
		for (int i = 0; i < ends.length - 1; i++) {
			groups.sort(from, ends[i], bits);
			from = ends[i];
		}
		return sorted;
	}

	/** So many bits of a key, after those that were used before. */
	private static int first(long key, int used, int bits) {
		return (bits == 0) ? 0 : (int) ((key << used) >>> (Long.SIZE - bits));
	}

	private static int log(int number) {
		return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, number));
	}

	/** Sorts one small group after the other, always in the same memory. */
	private static final class Groups {

		private final long[] heads;

		private final int[] positions;

		private final IntBinaryOperator ties;

		private int[] ends = new int[0];

		private long[] groupHeads = new long[0];

		private int[] groupPositions = new int[0];

		Groups(long[] heads, int[] positions, IntBinaryOperator ties) {
			this.heads = heads;
			this.positions = positions;
			this.ties = ties;
		}

		void sort(int from, int to, int used) {
			int size = to - from;
			if (size < 2) {
				return;
			}
			int bits = Math.max(1, log(size));
			make(size, bits);
			for (int i = from; i < to; i++) {
				this.ends[first(this.heads[i], used, bits) + 1]++;
			}
			for (int i = 1; i <= 1 << bits; i++) {
				this.ends[i] += this.ends[i - 1];
			}
			for (int i = from; i < to; i++) {
				int place = this.ends[first(this.heads[i], used, bits)]++;
				this.groupHeads[place] = this.heads[i];
				this.groupPositions[place] = this.positions[i];
			}
			insert(size);
			System.arraycopy(this.groupPositions, 0, this.positions, from, size);
		}

		/** Nearly in order now: what is out of place is so by a few members. */
		private void insert(int size) {
			for (int i = 1; i < size; i++) {
				long head = this.groupHeads[i];
				int position = this.groupPositions[i];
				int place = i;
				while (place > 0 && isAfter(place - 1, head, position)) {
					this.groupHeads[place] = this.groupHeads[place - 1];
					this.groupPositions[place] = this.groupPositions[place - 1];
					place--;
				}
				this.groupHeads[place] = head;
				this.groupPositions[place] = position;
			}
		}

		private boolean isAfter(int place, long head, int position) {
			int order = Long.compareUnsigned(this.groupHeads[place], head);
			return order > 0 || order == 0 && this.ties.applyAsInt(this.groupPositions[place], position) > 0;
		}

		private void make(int size, int bits) {
			if (this.groupHeads.length < size) {
				this.groupHeads = new long[size + (size >> 2)];
				this.groupPositions = new int[this.groupHeads.length];
			}
			if (this.ends.length < (1 << bits) + 1) {
				this.ends = new int[(1 << bits) + 1];
			}
			Arrays.fill(this.ends, 0, (1 << bits) + 1, 0);
		}

	}

	private static boolean inOrder(int[] positions, IntBinaryOperator compare) {
		for (int i = 1; i < positions.length; i++) {
			if (compare.applyAsInt(positions[i - 1], positions[i]) > 0) {
				return false;
			}
		}
		return true;
	}

	/** Sorts from..to; source and target hold the same numbers there when called. */
	private static void sort(int[] source, int[] target, int from, int to, IntBinaryOperator compare) {
		if (to - from < 2) {
			return;
		}
		int middle = (from + to) >>> 1;
		sort(target, source, from, middle, compare);
		sort(target, source, middle, to, compare);
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			boolean takeLeft = right == to || left < middle && compare.applyAsInt(source[left], source[right]) <= 0;
			target[i] = takeLeft ? source[left++] : source[right++];
		}
	}

}
