package io.firewarden.sampling.draw.domain.protocol;

/**
 * Where a bundle departs from the protocol.
 *
 * @param field its place in the bundle, such as {@code result[0].drawn[3]}
 * @param what one sentence without the field's name
 */
public record Difference(String field, String what) {

	static Difference between(String field, Object stated, Object recomputed) {
		return new Difference(field, "the bundle has " + stated + ", recomputed " + recomputed);
	}

	@Override
	public String toString() {
		return this.field + ": " + this.what;
	}

}
