package io.firewarden.registry.exchange.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Which records a file has spoken of so far. The same record once more with the same
 * content is no news; with other content nobody can say which of the two is meant.
 * <p>
 * Kept as long as the file is read, so with 32 bytes for each row: of the key only the
 * first eight of its SHA-256, which two of 100,000 keys share once in billions of files.
 */
final class Repetitions {

	private final MessageDigest digest = digest();

	private long[] keys = new long[8192];

	/** Nought where there is none. */
	private int[] rows = new int[this.keys.length];

	private int[] contents = new int[this.keys.length];

	private int size;

	/** The earlier row about the same record. */
	Optional<Seen> note(String key, int row, int content) {
		long hash = ByteBuffer.wrap(this.digest.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
		int at = place(hash);
		if (this.rows[at] != 0) {
			return Optional.of(new Seen(this.rows[at], this.contents[at]));
		}
		put(at, hash, row, content);
		if (2 * ++this.size > this.keys.length) {
			widen();
		}
		return Optional.empty();
	}

	private int place(long hash) {
		int at = (int) hash & (this.keys.length - 1);
		while (this.rows[at] != 0 && this.keys[at] != hash) {
			at = (at + 1) & (this.keys.length - 1);
		}
		return at;
	}

	private void put(int at, long hash, int row, int content) {
		this.keys[at] = hash;
		this.rows[at] = row;
		this.contents[at] = content;
	}

	private void widen() {
		long[] oldKeys = this.keys;
		int[] oldRows = this.rows;
		int[] oldContents = this.contents;
		this.keys = new long[2 * oldKeys.length];
		this.rows = new int[this.keys.length];
		this.contents = new int[this.keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldRows[i] != 0) {
				put(place(oldKeys[i]), oldKeys[i], oldRows[i], oldContents[i]);
			}
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A row before.
	 *
	 * @param content hash of what it said
	 */
	record Seen(int row, int content) {
	}

}
