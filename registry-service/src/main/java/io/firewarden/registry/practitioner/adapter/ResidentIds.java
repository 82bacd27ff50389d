package io.firewarden.registry.practitioner.adapter;

import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.ResidentId;
import io.firewarden.registry.register.KeyedHash;

/**
 * Turns a resident id into what is kept of it: a keyed hash and its last four characters.
 */
final class ResidentIds {

	private final KeyedHash hash;

	ResidentIds(String secret) {
		this.hash = new KeyedHash("resident-id", secret);
	}

	Person.Identity identity(ResidentId id) {
		return new Person.Identity(this.hash.of(id.value()), id.tail());
	}

}
