package io.firewarden.sampling.draw.domain.protocol;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The seed all tickets are made from; its 32 bytes are the key of every HMAC. */
public record Seed(String hex) {

	/** What was public at freeze. */
	public record Frozen(String drawId, String planHash, String frameRoot, String officerRoot) {
	}

	/**
	 * @param contributions in the order of the freeze
	 */
	public static Seed of(Frozen frozen, String secret, List<Contribution> contributions) {
		return new Seed(Sha256
			.hex(CanonicalJson.bytes(Map.of("contributions", contributions.stream().map(Contribution::forSeed).toList(),
					"drawId", frozen.drawId(), "frameRoot", frozen.frameRoot(), "officerRoot", frozen.officerRoot(),
					"planHash", frozen.planHash(), "secret", secret))));
	}

	Hmac hmac() {
		return new Hmac(HexFormat.of().parseHex(this.hex));
	}

}
