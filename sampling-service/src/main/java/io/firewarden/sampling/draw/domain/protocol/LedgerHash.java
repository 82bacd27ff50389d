package io.firewarden.sampling.draw.domain.protocol;

import java.util.Map;

/** How the entries of a ledger of draws are chained. */
public final class LedgerHash {

	/** What stands before the first entry. */
	public static final String GENESIS = "0".repeat(64);

	private LedgerHash() {
	}

	/**
	 * SHA-256 of the canonical JSON of all the entry says, and of the campaign it belongs
	 * to.
	 * @param at instant in UTC, ISO 8601
	 * @param previous hash of the entry before
	 */
	public static String of(String campaign, Entry entry, String previous) {
		return Sha256.hex(CanonicalJson.bytes(Map.of("campaign", campaign, "number", entry.number(), "drawId",
				entry.drawId(), "step", entry.step(), "at", entry.at(), "facts", entry.facts(), "previous", previous)));
	}

	/** What one entry says. */
	public record Entry(int number, String drawId, String step, String at, Map<?, ?> facts) {
	}

}
