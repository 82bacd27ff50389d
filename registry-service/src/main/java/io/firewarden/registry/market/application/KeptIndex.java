package io.firewarden.registry.market.application;

import java.util.HashSet;
import java.util.Set;

/**
 * What is kept, in short: enough to pass over unchanged rows without asking the store. Of
 * what was kept before the batch it knows a hash of the source id, what the row says and
 * when: twenty bytes; of what the batch itself brings a fingerprint of four, so that
 * memory hardly grows with the rows of a batch. Two ids with the same hash, or the same
 * fingerprint, cost a question to the store.
 */
public final class KeptIndex {

	private static final int FIRST = 1 << 10;

	private long[] keys = new long[FIRST];

	private long[] prints = new long[FIRST];

	/** Unsigned. */
	private int[] seconds = new int[FIRST];

	private int size;

	private final Set<Long> unrecorded = new HashSet<>();

	private final Fingerprints brought = new Fingerprints();

	/** Notes a row that was kept before. */
	public void put(long key, long print, long second) {
		if (this.size * 4L >= this.keys.length * 3L) {
			grow();
		}
		int at = slot(key);
		this.size += (this.keys[at] == 0) ? 1 : 0;
		this.keys[at] = key;
		this.prints[at] = print;
		this.seconds[at] = packed(second);
	}

	/**
	 * Notes a line that the batch at work stored before it was interrupted, and did not
	 * record.
	 */
	public void unrecorded(long line) {
		this.unrecorded.add(line);
	}

	/** Notes that the batch at work brings a row of this enterprise. */
	void bring(long key) {
		this.brought.add(key);
	}

	/** Whether the store may have something of the enterprise. */
	boolean mayKeep(long key) {
		return this.keys[slot(key)] != 0 || this.brought.mayHold(key);
	}

	/**
	 * Whether this row changes nothing of what was kept before; what the batch itself
	 * brought is the store's to compare.
	 */
	boolean isSame(long key, long print, long second, long line) {
		int at = slot(key);
		return this.keys[at] != 0 && this.prints[at] == print
				&& Integer.compareUnsigned(this.seconds[at], packed(second)) >= 0 && !this.unrecorded.contains(line)
				&& !this.brought.mayHold(key);
	}

	public int size() {
		return this.size;
	}

	/** Until the year 2106; what is further off than that is all the same. */
	private static int packed(long second) {
		return (int) Math.clamp(second, 0, 0xFFFF_FFFFL);
	}

	private int slot(long key) {
		int mask = this.keys.length - 1;
		int at = (int) (key ^ (key >>> 32)) & mask;
		while (this.keys[at] != 0 && this.keys[at] != key) {
			at = (at + 1) & mask;
		}
		return at;
	}

	private void grow() {
		long[] oldKeys = this.keys;
		long[] oldPrints = this.prints;
		int[] oldSeconds = this.seconds;
		int length = oldKeys.length * 2;
		this.keys = new long[length];
		this.prints = new long[length];
		this.seconds = new int[length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int at = slot(oldKeys[i]);
				this.keys[at] = oldKeys[i];
				this.prints[at] = oldPrints[i];
				this.seconds[at] = oldSeconds[i];
			}
		}
	}

}
