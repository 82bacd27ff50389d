package io.firewarden.standins.market;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How the exchange signs and encrypts. */
final class Sealing {

	private Sealing() {
	}

	/** Base64 of HMAC-SHA256 over service, requester and time, without a separator. */
	static String sign(String key, String service, String requester, String time) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return Base64.getEncoder()
				.encodeToString(mac.doFinal((service + requester + time).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * AES-128 in ECB mode with PKCS#5 padding, Base64. The key is what a generator seeded
	 * with the appkey yields: the platform's own clients do it with Java's SHA1PRNG.
	 */
	static String encrypt(String appkey, String secret) {
		try {
			var seeded = SecureRandom.getInstance("SHA1PRNG");
			seeded.setSeed(appkey.getBytes(StandardCharsets.UTF_8));
			var generator = KeyGenerator.getInstance("AES");
			generator.init(128, seeded);
			var cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
			cipher.init(Cipher.ENCRYPT_MODE, generator.generateKey());
			return Base64.getEncoder().encodeToString(cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String sha256(byte[] content) {
		try {
			return java.util.HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A secret of 32 hexadecimal digits. */
	static String newSecret() {
		var bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		var secret = java.util.HexFormat.of().formatHex(bytes);
		Arrays.fill(bytes, (byte) 0);
		return secret;
	}

}
