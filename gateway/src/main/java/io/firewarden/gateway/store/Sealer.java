package io.firewarden.gateway.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals what must not be read from a stolen copy of the store: private keys and secrets
 * of second factors. AES-256-GCM under a key derived by HKDF (RFC 5869) from the secret
 * of the installation; what it belongs to is bound in, so that nothing sealed can be
 * moved to another document.
 */
@Component
public class Sealer {

	/** HKDF stretches nothing: a short secret would be a weak key. */
	private static final int MIN_SECRET = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final String secret;

	private volatile @Nullable SecretKey key;

	public Sealer(@Value("${firewarden.keys.secret:}") String secret) {
		this.secret = secret;
	}

	public byte[] seal(byte[] plain, String belongsTo) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, belongsTo);
		byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
		System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
		return both;
	}

	/**
	 * @throws IllegalStateException when it was sealed under another secret or for
	 * something else
	 */
	public byte[] open(byte[] sealed, String belongsTo) {
		return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES),
				Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), belongsTo);
	}

	private byte[] run(int mode, byte[] nonce, byte[] input, String belongsTo) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(belongsTo.getBytes(UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("FIREWARDEN_KEY_SECRET does not open what is sealed in the store: "
					+ belongsTo + ". Was it changed?", ex);
		}
	}

	private SecretKey key() throws GeneralSecurityException {
		SecretKey present = this.key;
		if (present == null) {
			if (this.secret.length() < MIN_SECRET) {
				throw new IllegalStateException("FIREWARDEN_KEY_SECRET must have at least " + MIN_SECRET
						+ " characters; make one with: openssl rand -base64 48");
			}
			present = KDF.getInstance("HKDF-SHA256")
				.deriveKey("AES",
						HKDFParameterSpec.ofExtract()
							.addIKM(this.secret.getBytes(UTF_8))
							.addSalt("firewarden".getBytes(UTF_8))
							.thenExpand("gateway store v1".getBytes(UTF_8), 32));
			this.key = present;
		}
		return present;
	}

}
