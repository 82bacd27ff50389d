package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.firewarden.sampling.draw.domain.protocol.Quota;

/**
 * What a draw is from its first day on.
 *
 * @param sequence number in its campaign, without gaps
 * @param openedBy account of the organiser
 * @param request of the organiser; its repetition opens no second draw
 */
public record Opening(DrawId id, String campaign, int sequence, int teamSize, List<QuotaChoice> quotas, String openedBy,
		String request, Instant openedAt) {

	public Opening {
		quotas = List.copyOf(quotas);
	}

	/** One quota for each of the strata, as the protocol has it. */
	public List<Quota> protocol(Collection<String> strata) {
		return this.quotas.stream().flatMap((quota) -> quota.quotas(strata).stream()).toList();
	}

	/** The quota an object of this stratum is drawn for. */
	public QuotaChoice serving(String stratum) {
		return this.quotas.stream().filter((quota) -> quota.holds(stratum)).findFirst().orElseThrow();
	}

}
