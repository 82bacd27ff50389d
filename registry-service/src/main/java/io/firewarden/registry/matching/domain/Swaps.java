package io.firewarden.registry.matching.domain;

/**
 * Edit distance in which two neighbours that changed places are one fault, not two: the
 * commonest slip of a hand (Damerau, restricted form).
 */
final class Swaps {

	private Swaps() {
	}

	static int distance(String one, String other) {
		int width = other.length();
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
