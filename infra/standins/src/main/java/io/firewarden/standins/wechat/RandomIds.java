package io.firewarden.standins.wechat;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids nobody can guess, in the lengths clients must be able to store. */
final class RandomIds {

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomIds() {
	}

	/** A client must be able to store 512 characters. */
	static String token() {
		return text(512);
	}

	static String mediaId() {
		return text(64);
	}

	static String imageId() {
		return text(32);
	}

	static String articleId() {
		return text(43);
	}

	/** Ten decimal digits. */
	static String number() {
		return String.valueOf(RANDOM.nextLong(1_000_000_000L, 10_000_000_000L));
	}

	private static String text(int length) {
		var bytes = new byte[length * 3 / 4 + 1];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, length);
	}

}
