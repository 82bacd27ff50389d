package io.firewarden.registry.practitioner.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a person is known by here, such as PR-3f0c…: never a number of a certificate. */
public record PractitionerId(String value) {

	/** The id of whoever is first recorded with this number. */
	public static PractitionerId of(PersonalNumber first) {
		return new PractitionerId("PR-" + derived(first.key()));
	}

	/** Depends on its parts alone. */
	static String derived(String... parts) {
		return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8))
			.toString()
			.replace("-", "")
			.substring(0, 16);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
