package io.firewarden.registry.practitioner.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.ResidentId;

/**
 * Turns a resident id into what is kept of it: a keyed hash and its last four characters.
 */
final class ResidentIds {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	ResidentIds(String secret) {
		this.key = new SecretKeySpec(("resident-id:" + secret).getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	Person.Identity identity(ResidentId id) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			byte[] hash = mac.doFinal(id.value().getBytes(StandardCharsets.UTF_8));
			return new Person.Identity(HexFormat.of().formatHex(hash), id.tail());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
