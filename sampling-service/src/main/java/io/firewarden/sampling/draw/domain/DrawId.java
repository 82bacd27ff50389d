package io.firewarden.sampling.draw.domain;

/**
 * A draw's identity, made of its campaign and its number, so that the one binds the
 * other: the verification of a bundle reads the number back from it.
 */
public record DrawId(String value) {

	public static DrawId of(String campaign, int sequence) {
		return new DrawId(campaign + "-D" + sequence);
	}

}
