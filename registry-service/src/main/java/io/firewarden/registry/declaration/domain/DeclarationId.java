package io.firewarden.registry.declaration.domain;

/** One declaration per campaign and agency: both make its id. */
public record DeclarationId(String value) {

	public static DeclarationId of(String campaign, String uscc) {
		return new DeclarationId(campaign + "-" + uscc);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
