package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.List;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import io.firewarden.sampling.draw.domain.protocol.Team;

/**
 * That the draw was carried out. Its lists stand in the bundle, which the hash binds.
 *
 * @param request that carried it out; its repetition is no second draw
 * @param shortUnits drawn units whose team could not be filled
 */
public record Conducted(String seed, String bundleHash, List<StratumDrawn> strata, List<String> shortUnits,
		String request, Instant at) {

	public Conducted {
		strata = List.copyOf(strata);
		shortUnits = List.copyOf(shortUnits);
	}

	/** N and n of one stratum. */
	public record StratumDrawn(String stratum, int size, int drawn) {
	}

	static Conducted of(Bundle bundle, String request, Instant at) {
		var strata = bundle.result()
			.stream()
			.map((one) -> new StratumDrawn(one.stratum(), one.size(), one.drawn().size()))
			.toList();
		var shortUnits = bundle.teams().stream().filter((team) -> team.shortBy() > 0).map(Team::unitId).toList();
		return new Conducted(bundle.hashes().seed(), Sha256.hex(bundle.canonical()), strata, shortUnits, request, at);
	}

	public int drawn() {
		return this.strata.stream().mapToInt(StratumDrawn::drawn).sum();
	}

}
