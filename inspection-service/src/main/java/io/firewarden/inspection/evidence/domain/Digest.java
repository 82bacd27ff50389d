package io.firewarden.inspection.evidence.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a photo's bytes, 64 hexadecimal digits in lower case: its name. */
public record Digest(String value) {

	public static Digest of(byte[] bytes) {
		try {
			return new Digest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
