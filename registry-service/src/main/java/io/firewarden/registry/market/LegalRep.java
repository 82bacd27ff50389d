package io.firewarden.registry.market;

/**
 * 法定代表人、负责人. The name is personal data: it may be compared, and is shown masked.
 *
 * @param hash keyed hash of the normal form of the name
 */
public record LegalRep(String name, String hash) {

	/** The family name and a star for each further character. */
	public String masked() {
		int first = this.name.offsetByCodePoints(0, Math.min(1, this.name.length()));
		return this.name.substring(0, first)
				+ "*".repeat(Math.min(3, this.name.codePointCount(first, this.name.length())));
	}

	@Override
	public String toString() {
		return masked();
	}

}
