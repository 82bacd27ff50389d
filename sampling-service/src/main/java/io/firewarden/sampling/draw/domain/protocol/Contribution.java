package io.firewarden.sampling.draw.domain.protocol;

import java.util.Map;

/**
 * What somebody other than the machine adds to the seed.
 *
 * @param by a witness's account, or the name of a public source (dice, a lottery number)
 */
public record Contribution(String by, Kind kind, String value) {

	/** Where the value comes from. */
	public enum Kind {

		/** Promised by a commitment before anybody reveals. */
		WITNESS,

		/** Made for everybody to see; its source is named at freeze. */
		PUBLIC

	}

	/** What a witness publishes before the freeze. */
	public String commitment() {
		return Sha256.hex(CanonicalJson.bytes(Map.of("by", this.by, "value", this.value)));
	}

	Map<String, String> forSeed() {
		return Map.of("by", this.by, "kind", this.kind.name(), "value", this.value);
	}

}
