package io.firewarden.registry.market.application;

/**
 * What is kept, in forty bytes a row: enough to pass over unchanged rows without asking
 * the store. Keys are hashes of source ids; two ids with the same hash, one of which is
 * kept, at worst cost a question.
 */
public final class KeptIndex {

	private static final int FIRST = 1 << 10;

	private long[] keys = new long[FIRST];

	private long[] prints = new long[FIRST];

	private long[] seconds = new long[FIRST];

	private long[] lines = new long[FIRST];

	private int size;

	/**
	 * Notes a row.
	 * @param line in the batch at work; 0 where another batch wrote it
	 */
	public void put(long key, long print, long second, long line) {
		if (this.size * 3L > this.keys.length * 2L) {
			grow();
		}
		int at = slot(key);
		this.size += (this.keys[at] == 0) ? 1 : 0;
		this.keys[at] = key;
		this.prints[at] = print;
		this.seconds[at] = second;
		this.lines[at] = line;
	}

	/** Where a row is noted; -1 where it is not kept. */
	int find(long key) {
		int at = slot(key);
		return (this.keys[at] == 0) ? -1 : at;
	}

	/** Whether this row changes nothing. */
	boolean isSame(int at, long print, long second) {
		return this.prints[at] == print && this.seconds[at] >= second;
	}

	/** Whether the batch at work wrote this very row before it was interrupted. */
	boolean isOwn(int at, long line) {
		return this.lines[at] == line;
	}

	public int size() {
		return this.size;
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
		long[] oldSeconds = this.seconds;
		long[] oldLines = this.lines;
		int length = oldKeys.length * 2;
		this.keys = new long[length];
		this.prints = new long[length];
		this.seconds = new long[length];
		this.lines = new long[length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int at = slot(oldKeys[i]);
				this.keys[at] = oldKeys[i];
				this.prints[at] = oldPrints[i];
				this.seconds[at] = oldSeconds[i];
				this.lines[at] = oldLines[i];
			}
		}
	}

}
