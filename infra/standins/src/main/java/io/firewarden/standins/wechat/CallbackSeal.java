package io.firewarden.standins.wechat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Signature and encryption of what WeChat sends to a callback address. */
final class CallbackSeal {

	private static final int BLOCK = 32;

	private CallbackSeal() {
	}

	/**
	 * SHA-1 over the sorted parts, in hexadecimal: of token, timestamp and nonce, in safe
	 * mode also the cipher text.
	 */
	static String sign(String... parts) {
		var sorted = parts.clone();
		Arrays.sort(sorted);
		try {
			var digest = MessageDigest.getInstance("SHA-1")
				.digest(String.join("", sorted).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * AES-256-CBC as the platform does it: the key in Base64 without its last "=", the IV
	 * its first 16 bytes, padding to 32; inside stand 16 random bytes, the length, the
	 * message and the app id.
	 */
	static String encrypt(String encodingAesKey, byte[] random, String message, String appId) {
		var key = Base64.getDecoder().decode(encodingAesKey + "=");
		var words = message.getBytes(StandardCharsets.UTF_8);
		var plain = new ByteArrayOutputStream();
		plain.writeBytes(random);
		plain.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(words.length).array());
		plain.writeBytes(words);
		plain.writeBytes(appId.getBytes(StandardCharsets.UTF_8));
		int padding = BLOCK - plain.size() % BLOCK;
		for (int i = 0; i < padding; i++) {
			plain.write(padding);
		}
		try {
			var cipher = Cipher.getInstance("AES/CBC/NoPadding");
			cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"),
					new IvParameterSpec(Arrays.copyOf(key, 16)));
			return Base64.getEncoder().encodeToString(cipher.doFinal(plain.toByteArray()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
