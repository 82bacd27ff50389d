package io.firewarden.gateway.account.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * One-time codes of six digits for thirty seconds each, RFC 6238 over RFC 4226 with
 * HMAC-SHA-1.
 */
public final class Totp {

	/** Length of a secret in bytes, RFC 4226 section 4. */
	public static final int SECRET_BYTES = 20;

	private static final int PERIOD_SECONDS = 30;

	/** A phone's clock may be one step off in either direction. */
	private static final int DRIFT = 1;

	private Totp() {
	}

	/**
	 * The step a code belongs to; empty when the code is wrong or was used before.
	 * @param lastStep the last step that was used up
	 */
	public static OptionalLong match(byte[] secret, String code, Instant now, long lastStep) {
		long present = now.getEpochSecond() / PERIOD_SECONDS;
		OptionalLong found = OptionalLong.empty();
		for (long step = present - DRIFT; step <= present + DRIFT; step++) {
			boolean same = MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), code.getBytes(US_ASCII));
			if (same && step > lastStep) {
				found = OptionalLong.of(step);
			}
		}
		return found;
	}

	/** The code that is shown at this moment. */
	public static String codeAt(byte[] secret, Instant now) {
		return code(secret, now.getEpochSecond() / PERIOD_SECONDS);
	}

	private static String code(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int offset = hash[hash.length - 1] & 0xf;
			int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
			return "%06d".formatted(number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HmacSHA1 belongs to every JDK", ex);
		}
	}

	/** A secret as authenticator apps want it, RFC 4648 section 6 without padding. */
	public static String base32(byte[] secret) {
		var text = new StringBuilder();
		int bits = 0;
		int held = 0;
		for (byte next : secret) {
			held = (held << 8 | next & 0xff) & 0xffff;
			bits += 8;
			while (bits >= 5) {
				bits -= 5;
				text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(held >> bits & 31));
			}
		}
		if (bits > 0) {
			text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(held << 5 - bits & 31));
		}
		return text.toString();
	}

}
