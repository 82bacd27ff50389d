package io.firewarden.sampling.draw.adapter;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.application.Choices;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many of a quota would be drawn, and from which strata.
 *
 * @param perBrigade whether each brigade's objects are a stratum; as the plan has it when
 * absent
 * @param ratios of brigades with another ratio than the quota's; the plan's when absent
 */
record StrataRequest(@NotBlank String quota, @NotNull @Pattern(regexp = "CENSUS|RATIO|COUNT") String rule,
		@Nullable @Pattern(regexp = SizeRequest.DECIMAL) String ratio, @Nullable Integer count,
		@Nullable Boolean perBrigade,
		@Nullable Map<@NotBlank String, @NotNull @Pattern(regexp = SizeRequest.DECIMAL) String> ratios) {

	/** Empty for what is no size. */
	Optional<QuotaChoice> choice(Campaign.DrawRule planned) {
		var split = split(planned.perBrigade());
		boolean shares = split == null || split.ratios()
			.values()
			.stream()
			.allMatch((share) -> new SizeRequest(this.quota, "RATIO", share, null).size().isPresent());
		return new SizeRequest(this.quota, this.rule, this.ratio, this.count).size()
			.filter((_) -> shares)
			.map((size) -> Choices.of(this.quota, new Campaign.DrawRule(planned.stratum(), this.rule, this.ratio,
					this.count, planned.brigades(), planned.frame(), planned.items(), split), size));
	}

	private Campaign.@Nullable PerBrigade split(Campaign.@Nullable PerBrigade planned) {
		if (!Objects.requireNonNullElse(this.perBrigade, planned != null)) {
			return null;
		}
		return new Campaign.PerBrigade(planned != null && planned.ownOfficers(),
				this.ratios != null ? this.ratios : (planned != null) ? planned.ratios() : Map.of());
	}

}
