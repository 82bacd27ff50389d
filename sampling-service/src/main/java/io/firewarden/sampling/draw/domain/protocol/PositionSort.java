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
