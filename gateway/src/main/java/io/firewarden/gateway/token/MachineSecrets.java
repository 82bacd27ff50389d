package io.firewarden.gateway.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the secrets of machines in constant time. They are settings, long and random,
 * and never stored; a slow hash would only slow down every token.
 */
final class MachineSecrets implements PasswordEncoder {

	static String digest(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("SHA-256 belongs to every JDK", ex);
		}
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence secret) {
		return (secret != null) ? digest(secret.toString()) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence secret, @Nullable String digest) {
		return secret != null && digest != null
				&& MessageDigest.isEqual(digest(secret.toString()).getBytes(StandardCharsets.US_ASCII),
						digest.getBytes(StandardCharsets.US_ASCII));
	}

}
