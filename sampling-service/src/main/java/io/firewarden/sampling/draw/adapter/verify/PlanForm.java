package io.firewarden.sampling.draw.adapter.verify;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Sha256;

/**
 * The form of a plan. Its hash is looked at first: then a changed plan is named as such.
 */
final class PlanForm {

	private final Members plan;

	private PlanForm(Members plan) {
		this.plan = plan;
	}

	static DrawPlan read(Members plan, String planHash) throws Departure {
		String canonical = canonical(plan);
		String recomputed = Sha256.hex(canonical);
		if (!recomputed.equals(planHash)) {
			throw new Departure("planHash", "the bundle has " + planHash + ", recomputed " + recomputed);
		}
		if (!plan.text("algorithm").equals(DrawPlan.ALGORITHM)) {
			throw plan.wrong("algorithm", "only " + DrawPlan.ALGORITHM + " is known");
		}
		var form = new PlanForm(plan);
		return new DrawPlan(plan.whole("teamSize", 1), form.quotas(), form.conflicts(), canonical);
	}

	private static String canonical(Members plan) throws Departure {
		try {
			return CanonicalJson.text(plan.fields());
		}
		catch (IllegalArgumentException ex) {
			throw new Departure("plan", "has no canonical form: " + ex.getMessage());
		}
	}

	private List<Quota> quotas() throws Departure {
		List<Quota> quotas = new ArrayList<>();
		for (Members row : this.plan.objects("quotas")) {
			String stratum = row.text("stratum");
			if (quotas.stream().anyMatch((quota) -> quota.stratum().equals(stratum))) {
				throw row.wrong("stratum", "has two quotas");
			}
			quotas.add(new Quota(stratum, size(row), row.has("brigades") ? row.texts("brigades") : List.of()));
		}
		return quotas;
	}

	private static SampleSize size(Members row) throws Departure {
		try {
			return switch (row.text("rule")) {
				case "CENSUS" -> new SampleSize.Census();
				case "RATIO" -> new SampleSize.Ratio(BundleFile.decimal(row, "ratio"));
				case "COUNT" -> new SampleSize.Count(row.whole("count", 0));
				default -> throw row.wrong("rule", "is none of CENSUS, RATIO, COUNT");
			};
		}
		catch (IllegalArgumentException ex) {
			throw row.wrong("ratio", String.valueOf(ex.getMessage()));
		}
	}

	private List<Conflict> conflicts() throws Departure {
		List<Conflict> conflicts = new ArrayList<>();
		if (this.plan.has("conflicts")) {
			for (Members row : this.plan.objects("conflicts")) {
				conflicts.add(
						new Conflict(row.text("unitId"), row.text("officerId"), row.optionalText("reason").orElse("")));
			}
		}
		return conflicts;
	}

}
