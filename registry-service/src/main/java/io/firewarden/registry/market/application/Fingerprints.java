package io.firewarden.registry.market.application;

/**
 * Which keys there may be, in four bytes each: says yes of every key that was added, and
 * of one in some hundred million others.
 */
final class Fingerprints {

	private static final int FIRST = 1 << 10;

	private int[] slots = new int[FIRST];

	private int size;

	void add(long key) {
		if (this.size * 4L >= this.slots.length * 3L) {
			int[] old = this.slots;
			this.slots = new int[old.length * 2];
			for (int one : old) {
				if (one != 0) {
					this.slots[slot(one)] = one;
				}
			}
		}
		int print = print(key);
		int at = slot(print);
		this.size += (this.slots[at] == 0) ? 1 : 0;
		this.slots[at] = print;
	}

	boolean mayHold(long key) {
		return this.slots[slot(print(key))] != 0;
	}

	/** Never 0. */
	private static int print(long key) {
		int print = (int) (key >>> 32) ^ (int) key * 0x9E3779B9;
		return (print != 0) ? print : 1;
	}

	private int slot(int print) {
		int mask = this.slots.length - 1;
		int at = (print * 0x85EBCA6B >>> 7) & mask;
		while (this.slots[at] != 0 && this.slots[at] != print) {
			at = (at + 1) & mask;
		}
		return at;
	}

}
