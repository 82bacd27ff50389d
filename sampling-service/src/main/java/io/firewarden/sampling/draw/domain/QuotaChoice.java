package io.firewarden.sampling.draw.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import org.jspecify.annotations.Nullable;

/**
 * A quota of the campaign that this draw serves, and the rule it is drawn by.
 *
 * @param split how it is cut into strata per brigade; null where it is one stratum
 */
public record QuotaChoice(String code, Quota rule, @Nullable Split split) {

	/** Between the name of a quota's strata and the brigade of one of them. */
	private static final String MARK = "/";

	public QuotaChoice(String code, Quota rule) {
		this(code, rule, null);
	}

	/**
	 * Each brigade's objects are a stratum of their own.
	 *
	 * @param ownOfficers whether only officers who work for the brigade go there
	 * @param sizes of brigades where it is another than the quota's
	 */
	public record Split(boolean ownOfficers, Map<String, SampleSize> sizes) {

		public Split {
			sizes = Map.copyOf(sizes);
		}

	}

	/** Where an object of this brigade stands. */
	public String stratum(String brigade) {
		return this.split == null ? this.rule.stratum() : this.rule.stratum() + MARK + brigade;
	}

	public boolean holds(String stratum) {
		return this.split == null ? stratum.equals(this.rule.stratum())
				: stratum.startsWith(this.rule.stratum() + MARK);
	}

	/** Empty where the quota is one stratum. */
	public Optional<String> brigade(String stratum) {
		return this.split == null ? Optional.empty()
				: Optional.of(stratum.substring(this.rule.stratum().length() + MARK.length()));
	}

	/**
	 * How many of a brigade's objects are drawn; of all where the quota is one stratum.
	 */
	public SampleSize sizeFor(String brigade) {
		return this.split == null ? this.rule.size() : this.split.sizes().getOrDefault(brigade, this.rule.size());
	}

	/**
	 * How many are drawn of so many.
	 * @param objects by their brigade
	 */
	public int required(Map<String, Integer> objects) {
		return this.split == null ? this.rule.size().of(objects.values().stream().mapToInt(Integer::intValue).sum())
				: objects.entrySet().stream().mapToInt((one) -> sizeFor(one.getKey()).of(one.getValue())).sum();
	}

	/**
	 * As the protocol has it: one quota for each of its strata.
	 * @param strata of a frame, those of other quotas too
	 */
	public List<Quota> quotas(Collection<String> strata) {
		return this.split == null ? List.of(this.rule)
				: strata.stream().filter(this::holds).distinct().sorted().map(this::quota).toList();
	}

	private Quota quota(String stratum) {
		String brigade = brigade(stratum).orElseThrow();
		boolean own = this.split != null && this.split.ownOfficers();
		return new Quota(stratum, sizeFor(brigade), own ? List.of(brigade) : this.rule.brigades());
	}

}
