package io.firewarden.sampling.draw.adapter.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Frame;
import io.firewarden.sampling.draw.domain.protocol.Officer;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Unit;

/**
 * Invented draws of every kind: censuses, ratios, counts, empty strata and units without
 * a quota, weights, teams of one to three that come out short, conflicts with people and
 * units that are not there, brigades absent, empty, some, and of nobody, and identifiers
 * whose order differs between UTF-8 and UTF-16. The number of the bundle is all its
 * chance.
 */
final class GeneratedBundles {

	private static final String[] LETTERS = { "a", "Z", "0", "é", "单", "\uffee", "\ud83d\ude00", "\ud800\udc00",
			"\u2028", "\"", "\\", " ", "/", "\u007f", "\n" };

	private static final String[] RATIOS = { "0", "1", "0.2", "0.30000000000000004", "0.225", "0.07", "0.5", "1.0",
			"0.001", "0.999999999999999999999" };

	private final Random random;

	private final List<Officer> officers = new ArrayList<>();

	private final List<Unit> units = new ArrayList<>();

	private GeneratedBundles(int number) {
		this.random = new Random(number * 7919L);
	}

	static Bundle number(int number) {
		return new GeneratedBundles(number).bundle(number);
	}

	private Bundle bundle(int number) {
		for (int i = below(7); i > 0; i--) {
			this.officers.add(new Officer("O" + text() + i, "brigade" + below(3)));
		}
		for (int i = below(45); i > 0; i--) {
			this.units.add(new Unit(text() + i, "stratum" + below(5), 1 + below(below(3) + 1)));
		}
		String drawId = below(2) == 0 ? "GEN-D" + (number + 1) : "GEN/" + text();
		return Bundle.draw(new Bundle.Heading(drawId, number + 1), plan(), Frame.of(this.units), this.officers, text(),
				contributions());
	}

	private DrawPlan plan() {
		List<Quota> quotas = new ArrayList<>();
		List<Map<String, Object>> written = new ArrayList<>();
		for (int stratum = below(2); stratum < 6; stratum += 1 + below(2)) {
			Map<String, Object> quota = new HashMap<>(Map.of("stratum", "stratum" + stratum));
			SampleSize size = size(quota);
			List<String> brigades = brigades(quota);
			quotas.add(new Quota("stratum" + stratum, size, brigades));
			written.add(quota);
		}
		int teamSize = 1 + below(3);
		List<Conflict> conflicts = conflicts();
		Map<String, Object> plan = new HashMap<>(
				Map.of("algorithm", DrawPlan.ALGORITHM, "teamSize", teamSize, "quotas", written, "exclusions",
						List.of(Map.of("unitId", text(), "reason", "UNDER_CASE", "approvedBy", "leader"))));
		if (!conflicts.isEmpty() || below(2) == 0) {
			plan.put("conflicts", conflicts.stream().map(GeneratedBundles::written).toList());
		}
		return new DrawPlan(teamSize, quotas, conflicts, CanonicalJson.text(plan));
	}

	private SampleSize size(Map<String, Object> quota) {
		return switch (below(3)) {
			case 0 -> {
				quota.put("rule", "CENSUS");
				yield new SampleSize.Census();
			}
			case 1 -> {
				String ratio = RATIOS[below(RATIOS.length)];
				quota.put("rule", "RATIO");
				quota.put("ratio", ratio);
				yield new SampleSize.Ratio(new BigDecimal(ratio));
			}
			default -> {
				int count = below(14);
				quota.put("rule", "COUNT");
				quota.put("count", count);
				yield new SampleSize.Count(count);
			}
		};
	}

	private List<String> brigades(Map<String, Object> quota) {
		if (below(2) == 0) {
			return List.of();
		}
		List<String> brigades = switch (below(4)) {
			case 0 -> List.of();
			case 1 -> List.of("brigade nobody is in");
			case 2 -> List.of("brigade0", "brigade2");
			default -> List.of("brigade1");
		};
		quota.put("brigades", brigades);
		return brigades;
	}

	private List<Conflict> conflicts() {
		List<Conflict> conflicts = new ArrayList<>();
		for (Unit unit : this.units) {
			for (Officer officer : this.officers) {
				if (below(9) == 0) {
					conflicts.add(new Conflict(unit.unitId(), officer.officerId(), "DECLARED_RELATION"));
				}
			}
		}
		if (below(4) == 0) {
			conflicts.add(new Conflict("nowhere", "nobody", ""));
		}
		return conflicts;
	}

	private static Map<String, Object> written(Conflict one) {
		return Map.of("unitId", one.unitId(), "officerId", one.officerId(), "reason", one.reason());
	}

	private List<Bundle.Contributed> contributions() {
		List<Bundle.Contributed> contributions = new ArrayList<>();
		for (int i = below(3); i >= 0; i--) {
			var kind = below(3) == 0 ? Contribution.Kind.PUBLIC : Contribution.Kind.WITNESS;
			var one = new Contribution("by " + i + text(), kind, text());
			contributions.add(new Bundle.Contributed(one,
					kind == Contribution.Kind.PUBLIC ? Optional.empty() : Optional.of(one.commitment())));
		}
		return contributions;
	}

	private String text() {
		var text = new StringBuilder();
		for (int i = below(4); i >= 0; i--) {
			text.append(LETTERS[below(LETTERS.length)]);
		}
		return text.toString();
	}

	private int below(int bound) {
		return this.random.nextInt(bound);
	}

}
