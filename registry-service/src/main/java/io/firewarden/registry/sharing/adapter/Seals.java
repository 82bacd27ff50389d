package io.firewarden.registry.sharing.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signing and opening as the national exchange platform does it. */
final class Seals {

	private Seals() {
	}

	/** Base64 of HMAC-SHA256 over service, requester and time, without a separator. */
	static String sign(String key, String service, String requester, String time) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return Base64.getEncoder()
				.encodeToString(mac.doFinal((service + requester + time).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Opens a secret of the key service: AES-128, ECB, PKCS#5 padding, in Base64. Its key
	 * is what Java's SHA1PRNG yields when seeded with the appkey, which is SHA-1 twice.
	 * @throws GeneralSecurityException when it was not sealed with this appkey
	 */
	static String open(String appkey, String sealed) throws GeneralSecurityException {
		MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
		byte[] key = Arrays.copyOf(sha1.digest(sha1.digest(appkey.getBytes(StandardCharsets.UTF_8))), 16);
		Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
		try {
			return new String(cipher.doFinal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new GeneralSecurityException("the secret is not Base64", ex);
		}
	}

}
