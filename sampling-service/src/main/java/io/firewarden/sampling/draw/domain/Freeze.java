package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Officer;
import io.firewarden.sampling.draw.domain.protocol.Sha256;

/**
 * What is fixed at the freeze: plan, frame, officers and the machine's own secret. All
 * but the secret and the officers' identities is public at once.
 *
 * @param officers under their pseudonyms
 * @param preparation what was left out and admitted, by whose decision
 * @param secret shown to nobody before the draw
 * @param request that froze the draw; its repetition gets the same answer
 */
public record Freeze(DrawPlan plan, String frameRoot, List<StratumSize> strata, List<DisguisedOfficer> officers,
		Preparation preparation, String secret, String request, Instant at) {

	public Freeze {
		strata = List.copyOf(strata);
		officers = List.copyOf(officers);
	}

	/** N of one stratum. */
	public record StratumSize(String stratum, int size) {
	}

	/**
	 * @param pseudonym how the officer appears in the public bundle
	 */
	public record DisguisedOfficer(String officerId, String pseudonym, String brigade) {
	}

	public int frameSize() {
		return this.strata.stream().mapToInt(StratumSize::size).sum();
	}

	public String officerRoot() {
		return Officer.root(publicOfficers());
	}

	public String secretCommitment() {
		return Sha256.hex(this.secret);
	}

	public List<Officer> publicOfficers() {
		return this.officers.stream().map((one) -> new Officer(one.pseudonym(), one.brigade())).toList();
	}

	/** Empty for an officer who was not in the list. */
	public Optional<String> pseudonymOf(String officerId) {
		return this.officers.stream()
			.filter((one) -> one.officerId().equals(officerId))
			.map(DisguisedOfficer::pseudonym)
			.findFirst();
	}

	public String officerBehind(String pseudonym) {
		return this.officers.stream()
			.filter((one) -> one.pseudonym().equals(pseudonym))
			.findFirst()
			.orElseThrow()
			.officerId();
	}

}
