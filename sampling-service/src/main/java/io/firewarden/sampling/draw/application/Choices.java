package io.firewarden.sampling.draw.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import org.jspecify.annotations.Nullable;

/** The quotas of a plan, as a draw takes them. */
public final class Choices {

	private Choices() {
	}

	/** As the plan has it; nothing is drawn where it sets no size. */
	public static QuotaChoice planned(String code, Campaign.DrawRule rule) {
		return of(code, rule, size(rule).orElseGet(() -> new SampleSize.Count(0)));
	}

	/** With another size than the plan's. */
	public static QuotaChoice of(String code, Campaign.DrawRule rule, SampleSize size) {
		return new QuotaChoice(code, new Quota(rule.stratum(), size, rule.brigades()), split(rule.perBrigade()));
	}

	/** Empty where each draw names its own. */
	static Optional<SampleSize> size(Campaign.DrawRule rule) {
		if (rule.rule() == null) {
			return Optional.empty();
		}
		return Optional.of(switch (rule.rule()) {
			case "CENSUS" -> new SampleSize.Census();
			case "RATIO" -> new SampleSize.Ratio(new BigDecimal(Objects.requireNonNull(rule.ratio())));
			case "COUNT" -> new SampleSize.Count(Objects.requireNonNull(rule.count()));
			default -> throw new IllegalStateException("no such rule in the campaign: " + rule.rule());
		});
	}

	private static QuotaChoice.@Nullable Split split(Campaign.@Nullable PerBrigade strata) {
		if (strata == null) {
			return null;
		}
		Map<String, SampleSize> sizes = new HashMap<>();
		strata.ratios().forEach((brigade, ratio) -> sizes.put(brigade, new SampleSize.Ratio(new BigDecimal(ratio))));
		return new QuotaChoice.Split(strata.ownOfficers(), sizes);
	}

}
