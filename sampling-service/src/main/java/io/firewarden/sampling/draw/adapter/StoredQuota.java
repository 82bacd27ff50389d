package io.firewarden.sampling.draw.adapter;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import org.jspecify.annotations.Nullable;

/**
 * A quota of a draw as it is stored.
 *
 * @param perBrigade null where it is one stratum
 */
record StoredQuota(String code, String stratum, String rule, @Nullable String ratio, @Nullable Integer count,
		List<String> brigades, @Nullable StoredSplit perBrigade) {

	/**
	 * @param ratios of brigades where it is another than the quota's
	 */
	record StoredSplit(boolean ownOfficers, Map<String, String> ratios) {

		static @Nullable StoredSplit of(QuotaChoice.@Nullable Split split) {
			if (split == null) {
				return null;
			}
			Map<String, String> ratios = new HashMap<>();
			split.sizes().forEach((brigade, size) -> {
				if (size instanceof SampleSize.Ratio(var share)) {
					ratios.put(brigade, share.toPlainString());
				}
			});
			return new StoredSplit(split.ownOfficers(), ratios);
		}

		QuotaChoice.Split split() {
			Map<String, SampleSize> sizes = new HashMap<>();
			this.ratios.forEach((brigade, ratio) -> sizes.put(brigade, new SampleSize.Ratio(new BigDecimal(ratio))));
			return new QuotaChoice.Split(this.ownOfficers, sizes);
		}

	}

	static StoredQuota of(QuotaChoice choice) {
		return of(choice.code(), choice.rule(), StoredSplit.of(choice.split()));
	}

	/** One of its strata. */
	static StoredQuota of(String code, Quota quota, @Nullable StoredSplit split) {
		return switch (quota.size()) {
			case SampleSize.Census() ->
				new StoredQuota(code, quota.stratum(), "CENSUS", null, null, quota.brigades(), split);
			case SampleSize.Ratio(var share) ->
				new StoredQuota(code, quota.stratum(), "RATIO", share.toPlainString(), null, quota.brigades(), split);
			case SampleSize.Count(var wanted) ->
				new StoredQuota(code, quota.stratum(), "COUNT", null, wanted, quota.brigades(), split);
		};
	}

	QuotaChoice choice() {
		SampleSize size = switch (this.rule) {
			case "CENSUS" -> new SampleSize.Census();
			case "RATIO" -> new SampleSize.Ratio(new BigDecimal(Objects.requireNonNull(this.ratio)));
			case "COUNT" -> new SampleSize.Count(Objects.requireNonNull(this.count));
			default -> throw new IllegalStateException("unknown rule in the store: " + this.rule);
		};
		return new QuotaChoice(this.code, new Quota(this.stratum, size, this.brigades),
				this.perBrigade == null ? null : this.perBrigade.split());
	}

}
