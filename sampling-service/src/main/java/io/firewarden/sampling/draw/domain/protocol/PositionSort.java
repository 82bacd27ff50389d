package io.firewarden.sampling.draw.domain.protocol;

import java.util.function.IntBinaryOperator;

/** A stable merge sort of positions that makes no object per element. */
final class PositionSort {

	private PositionSort() {
	}

	static void sort(int[] positions, IntBinaryOperator compare) {
		if (!inOrder(positions, compare)) {
			sort(positions.clone(), positions, 0, positions.length, compare);
		}
	}

	/**
	 * Sorts positions whose keys are spread evenly, as hashes are: by the keys' first
	 * bits into about as many groups as there are positions, each then sorted. The
	 * comparison must agree with the unsigned order of the keys.
	 */
	static int[] spread(int[] positions, long[] keys, IntBinaryOperator compare) {
		int bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(2, positions.length)));
		int[] ends = new int[(1 << bits) + 1];
		for (int position : positions) {
			ends[(int) (keys[position] >>> (Long.SIZE - bits)) + 1]++;
		}
		for (int i = 1; i < ends.length; i++) {
			ends[i] += ends[i - 1];
		}
		int[] sorted = new int[positions.length];
		for (int position : positions) {
			sorted[ends[(int) (keys[position] >>> (Long.SIZE - bits))]++] = position;
		}
		// Nearly in order now: what is out of place is so by a group's few members.
		for (int i = 1; i < sorted.length; i++) {
			int position = sorted[i];
			int place = i;
			while (place > 0 && compare.applyAsInt(sorted[place - 1], position) > 0) {
				sorted[place] = sorted[place - 1];
				place--;
			}
			sorted[place] = position;
		}
		return sorted;
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
