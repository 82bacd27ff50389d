package io.firewarden.sampling.draw.domain.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of one draw.
 *
 * @param canonical the whole plan as canonical JSON, reasons and exclusions included:
 * what {@code planHash} covers
 */
public record DrawPlan(int teamSize, List<Quota> quotas, List<Conflict> conflicts, String canonical) {

	/** The only algorithm this library knows. */
	public static final String ALGORITHM = "firewarden-draw-1";

	public DrawPlan {
		quotas = List.copyOf(quotas);
		conflicts = List.copyOf(conflicts);
		if (teamSize < 1) {
			throw new IllegalArgumentException("a team has at least one officer");
		}
		if (quotas.stream().map(Quota::stratum).distinct().count() < quotas.size()) {
			throw new IllegalArgumentException("one quota per stratum");
		}
	}

	/** Writes a new plan. */
	public static DrawPlan of(int teamSize, List<Quota> quotas, List<Conflict> conflicts, List<Exclusion> exclusions) {
		return new DrawPlan(teamSize, quotas, conflicts,
				CanonicalJson.text(Map.of("algorithm", ALGORITHM, "teamSize", teamSize, "quotas",
						quotas.stream().map(DrawPlan::written).toList(), "conflicts",
						conflicts.stream().map(Conflict::written).toList(), "exclusions",
						exclusions.stream().map(Exclusion::written).toList())));
	}

	public String hash() {
		return Sha256.hex(this.canonical);
	}

	private static Map<String, Object> written(Quota quota) {
		Map<String, Object> written = new HashMap<>();
		written.put("stratum", quota.stratum());
		switch (quota.size()) {
			case SampleSize.Census() -> written.put("rule", "CENSUS");
			case SampleSize.Ratio(var share) -> {
				written.put("rule", "RATIO");
				written.put("ratio", share.toPlainString());
			}
			case SampleSize.Count(var wanted) -> {
				written.put("rule", "COUNT");
				written.put("count", wanted);
			}
		}
		if (!quota.brigades().isEmpty()) {
			written.put("brigades", quota.brigades());
		}
		return written;
	}

}
