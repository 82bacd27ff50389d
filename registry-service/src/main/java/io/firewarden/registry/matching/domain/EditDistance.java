package io.firewarden.registry.matching.domain;

import java.util.Arrays;

/**
 * How many characters must be put in, taken out or changed to make other names out of one
 * (Levenshtein). Made for one name and asked for many: Myers' bit-parallel algorithm (J.
 * ACM 46/3, 1999, in Hyyrö's form) costs one step per character of the other name.
 *
 * <p>
 * Not for use by several threads at once.
 */
final class EditDistance {

	private static final int WORD = 64;

	private static final int SLOTS = 256;

	private final char[] pattern;

	private final char[] slotOf = new char[SLOTS];

	private final long[] masks = new long[SLOTS];

	EditDistance(CharSequence name) {
		this.pattern = name.toString().toCharArray();
		for (int i = 0; i < Math.min(this.pattern.length, WORD); i++) {
			int slot = slot(this.pattern[i]);
			this.slotOf[slot] = this.pattern[i];
			this.masks[slot] |= 1L << i;
		}
	}

	/** The distance to the characters {@code from} to {@code to} of a text. */
	int to(char[] text, int from, int to) {
		int length = this.pattern.length;
		if (length == 0) {
			return to - from;
		}
		if (length > WORD) {
			return byTable(text, from, to);
		}
		long plus = -1L;
		long minus = 0;
		long last = 1L << (length - 1);
		int distance = length;
		for (int i = from; i < to; i++) {
			long equal = this.masks[slot(text[i])];
			long vertical = equal | minus;
			long horizontal = (((equal & plus) + plus) ^ plus) | equal;
			long up = minus | ~(horizontal | plus);
			long down = plus & horizontal;
			if ((up & last) != 0) {
				distance++;
			}
			else if ((down & last) != 0) {
				distance--;
			}
			up = (up << 1) | 1;
			down <<= 1;
			plus = down | ~(vertical | up);
			minus = up & vertical;
		}
		return distance;
	}

	int to(CharSequence name) {
		char[] text = name.toString().toCharArray();
		return to(text, 0, text.length);
	}

	/** Where a character has its mask, or the free place that says it has none. */
	private int slot(char c) {
		int slot = (c * 0x9E37) >>> 4 & (SLOTS - 1);
		while (this.slotOf[slot] != c && this.slotOf[slot] != 0) {
			slot = (slot + 1) & (SLOTS - 1);
		}
		return slot;
	}

	/** Names of more than 64 characters are rare. */
	private int byTable(char[] text, int from, int to) {
		int width = to - from;
		int[] row = new int[width + 1];
		Arrays.setAll(row, (i) -> i);
		for (int i = 1; i <= this.pattern.length; i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= width; j++) {
				int changed = diagonal + ((this.pattern[i - 1] == text[from + j - 1]) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[width];
	}

}
