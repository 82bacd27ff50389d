package io.firewarden.platform.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Identifiers: new ones in the order of time (UUID version 7, RFC 9562) and derived ones
 * that come out the same whenever the same cause is handled again.
 */
public final class Ids {

	private final Clock clock;

	private final SecureRandom random;

	public Ids(Clock clock, SecureRandom random) {
		this.clock = clock;
		this.random = random;
	}

	public String next() {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		long high = (this.clock.millis() << 16) | 0x7000L | (buffer.getLong(0) & 0x0fffL);
		long low = (buffer.getLong(8) & 0x3fffffffffffffffL) | 0x8000000000000000L;
		return new UUID(high, low).toString();
	}

	/**
	 * An identifier that depends on its parts alone: 32 hexadecimal digits of their
	 * SHA-256.
	 */
	public static String derived(String... parts) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
