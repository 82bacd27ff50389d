package io.firewarden.sampling.draw.domain.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A published draw: what went in, and what is claimed to have come out. Whoever holds it
 * can recompute the whole draw with {@link Verification}.
 *
 * @param result as claimed, in the order of the bundle
 * @param teams as claimed, in the order of the bundle
 */
public record Bundle(Heading heading, DrawPlan plan, Frame frame, List<Officer> officers, String secret,
		List<Contributed> contributions, Hashes hashes, List<Stratum> result, List<Team> teams) {

	/** The only version of the bundle's form. */
	public static final int VERSION = 1;

	public Bundle {
		officers = List.copyOf(officers);
		contributions = List.copyOf(contributions);
		result = List.copyOf(result);
		teams = List.copyOf(teams);
	}

	/** Which draw this is. */
	public record Heading(String drawId, int sequence) {
	}

	/** All hashes the bundle states. */
	public record Hashes(String planHash, String frameRoot, String officerRoot, String secretCommitment, String seed) {
	}

	/** A contribution and, of a witness, what was committed before. */
	public record Contributed(Contribution contribution, Optional<String> commitment) {
	}

	/** One stratum's claimed lists. */
	public record Stratum(String stratum, int size, List<String> drawn, List<String> reserve) {
	}

	/** Carries out the draw and states everything in a bundle. */
	public static Bundle draw(Heading heading, DrawPlan plan, Frame frame, List<Officer> officers, String secret,
			List<Contributed> contributions) {
		var frozen = new Seed.Frozen(heading.drawId(), plan.hash(), frame.root(), Officer.root(officers));
		var seed = Seed.of(frozen, secret, contributions.stream().map(Contributed::contribution).toList());
		var hashes = new Hashes(frozen.planHash(), frozen.frameRoot(), frozen.officerRoot(), Sha256.hex(secret),
				seed.hex());
		var outcome = DrawResult.of(plan, frame, officers, seed);
		var result = outcome.strata()
			.stream()
			.map((one) -> new Stratum(one.stratum(), one.size(), one.drawn(), one.reserve()))
			.toList();
		return new Bundle(heading, plan, frame, Officer.sorted(officers), secret, contributions, hashes, result,
				outcome.teams());
	}

	/** The bundle as the file that is published: canonical JSON. */
	public byte[] canonical() {
		Map<String, Object> file = new HashMap<>();
		file.put("version", VERSION);
		file.put("drawId", this.heading.drawId());
		file.put("sequence", this.heading.sequence());
		file.put("plan", new CanonicalJson.Verbatim(this.plan.canonical()));
		file.put("planHash", this.hashes.planHash());
		file.put("frame",
				IntStream.range(0, this.frame.size()).mapToObj(this.frame::unit).map(Bundle::written).toList());
		file.put("frameRoot", this.hashes.frameRoot());
		file.put("officers",
				this.officers.stream()
					.map((one) -> Map.of("officerId", one.officerId(), "brigade", one.brigade()))
					.toList());
		file.put("officerRoot", this.hashes.officerRoot());
		file.put("secret", this.secret);
		file.put("secretCommitment", this.hashes.secretCommitment());
		file.put("contributions", this.contributions.stream().map(Bundle::written).toList());
		file.put("seed", this.hashes.seed());
		file.put("result", this.result.stream().map(Bundle::written).toList());
		file.put("teams", this.teams.stream().map(Bundle::written).toList());
		return CanonicalJson.bytes(file);
	}

	private static Map<String, Object> written(Unit unit) {
		return Map.of("unitId", unit.unitId(), "stratum", unit.stratum(), "weight", unit.weight());
	}

	private static Map<String, Object> written(Contributed one) {
		Map<String, Object> written = new HashMap<>(one.contribution().forSeed());
		one.commitment().ifPresent((commitment) -> written.put("commitment", commitment));
		return written;
	}

	private static Map<String, Object> written(Stratum one) {
		return Map.of("stratum", one.stratum(), "size", one.size(), "drawn", one.drawn(), "reserve", one.reserve());
	}

	private static Map<String, Object> written(Team team) {
		return team.shortBy() == 0 ? Map.of("unitId", team.unitId(), "team", team.officers())
				: Map.of("unitId", team.unitId(), "team", team.officers(), "shortBy", team.shortBy());
	}

}
