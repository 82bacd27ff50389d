package io.firewarden.registry.matching.domain;

/**
 * Edit distance in which two neighbours that changed places are one fault, not two: the
 * commonest slip of a hand (Damerau, restricted form).
 */
final class Swaps {

	private Swaps() {
	}

	/** What both begin and end with costs nothing, and is mostly all but a few. */
	static int distance(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int front = 0;
		while (front < shorter && one.charAt(front) == other.charAt(front)) {
			front++;
		}
		int back = 0;
		while (back < shorter - front
				&& one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
			back++;
		}
		int left = one.length() - front - back;
		int right = other.length() - front - back;
		return (left == 0 || right == 0) ? Math.max(left, right)
				: distance(one.substring(front, front + left), other.substring(front, front + right), right);
	}

	private static int distance(String one, String other, int width) {
		int[] before = new int[width + 1];
		int[] last = new int[width + 1];
		int[] row = new int[width + 1];
		for (int j = 0; j <= width; j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= width; j++) {
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				int best = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					best = Math.min(best, before[j - 2] + 1);
				}
				row[j] = best;
			}
			int[] free = before;
			before = last;
			last = row;
			row = free;
		}
		return last[width];
	}

}
