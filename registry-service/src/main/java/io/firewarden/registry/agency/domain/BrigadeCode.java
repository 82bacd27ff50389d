package io.firewarden.registry.agency.domain;

/** The brigade an agency belongs to, such as 511002. */
public record BrigadeCode(String value) {

	@Override
	public String toString() {
		return this.value;
	}

}
