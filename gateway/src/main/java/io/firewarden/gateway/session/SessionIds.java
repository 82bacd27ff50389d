package io.firewarden.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Session ids: 256 random bits for the browser, their hash for the store. */
final class SessionIds {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

	private SessionIds() {
	}

	static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return TEXT.encodeToString(bytes);
	}

	/** A stolen copy of the store opens no session. */
	static String hash(String id) {
		try {
			return TEXT
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("SHA-256 belongs to every JDK", ex);
		}
	}

}
