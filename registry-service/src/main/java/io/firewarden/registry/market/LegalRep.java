package io.firewarden.registry.market;

import io.firewarden.registry.register.PersonalName;

/**
 * 法定代表人、负责人. The name is personal data: it may be compared, and is shown masked.
 *
 * @param hash keyed hash of the normal form of the name
 */
public record LegalRep(String name, String hash) {

	public String masked() {
		return PersonalName.masked(this.name);
	}

	@Override
	public String toString() {
		return masked();
	}

}
