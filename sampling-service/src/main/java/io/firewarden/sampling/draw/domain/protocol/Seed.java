package io.firewarden.sampling.draw.domain.protocol;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

	Mac mac() {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(HexFormat.of().parseHex(this.hex), "HmacSHA256"));
			return mac;
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException("every Java platform has HMAC-SHA-256", ex);
		}
	}

}
