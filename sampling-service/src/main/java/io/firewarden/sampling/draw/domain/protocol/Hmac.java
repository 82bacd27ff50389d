package io.firewarden.sampling.draw.domain.protocol;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104) under one key. What the key alone gives is computed once and
 * copied for every message, which halves the work of a short one. One object serves one
 * thread.
 */
final class Hmac {

	static final int LENGTH = 32;

	private static final int BLOCK = 64;

	private final MessageDigest inner;

	private final MessageDigest outer;

	/**
	 * @param key of at most 64 bytes
	 */
	Hmac(byte[] key) {
		this.inner = begun(key, 0x36);
		this.outer = begun(key, 0x5c);
	}

	private static MessageDigest begun(byte[] key, int pad) {
		byte[] block = Arrays.copyOf(key, BLOCK);
		for (int i = 0; i < BLOCK; i++) {
			block[i] ^= (byte) pad;
		}
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(block);
			return digest;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** Writes the code of the message's first bytes over the first 32 of the result. */
	void of(byte[] message, int length, byte[] result) {
		try {
			var digest = (MessageDigest) this.inner.clone();
			digest.update(message, 0, length);
			digest.digest(result, 0, LENGTH);
			digest = (MessageDigest) this.outer.clone();
			digest.update(result, 0, LENGTH);
			digest.digest(result, 0, LENGTH);
		}
		catch (CloneNotSupportedException | DigestException ex) {
			throw new IllegalStateException("a SHA-256 can be copied and has 32 bytes", ex);
		}
	}

}
