package io.firewarden.registry.practitioner.domain;

import java.text.Normalizer;
import java.util.Locale;

import io.firewarden.registry.practitioner.EngineerLevel;

/**
 * A number that one person alone can have: a registration of its level, a certificate, or
 * the keyed hash of the resident id.
 *
 * @param field where it stands in the form
 */
public record PersonalNumber(String key, String field) {

	static PersonalNumber registration(EngineerLevel level, String registrationNo, String field) {
		return new PersonalNumber(((level == EngineerLevel.CLASS_1) ? "E1:" : "E2:") + normal(registrationNo), field);
	}

	static PersonalNumber certificate(String certificateNo, String field) {
		return new PersonalNumber("O:" + normal(certificateNo), field);
	}

	static PersonalNumber identity(String hash) {
		return new PersonalNumber("I:" + hash, "residentId");
	}

	/** Full width, lower case and spaces make no other number. */
	public static String normal(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("\\s", "");
	}

}
