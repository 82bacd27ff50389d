package io.firewarden.registry.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a personal value that is only ever compared: equal values have equal
 * hashes, and nobody finds the value without the key.
 */
public final class KeyedHash {

	private static final String ALGORITHM = "HmacSHA256";

	private final Mac mac;

	/**
	 * A hash.
	 * @param purpose values of different purposes never compare
	 */
	public KeyedHash(String purpose, String secret) {
		try {
			this.mac = Mac.getInstance(ALGORITHM);
			this.mac.init(new SecretKeySpec((purpose + ":" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String of(String value) {
		try {
			Mac own = (Mac) this.mac.clone();
			return HexFormat.of().formatHex(own.doFinal(value.getBytes(StandardCharsets.UTF_8)));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
