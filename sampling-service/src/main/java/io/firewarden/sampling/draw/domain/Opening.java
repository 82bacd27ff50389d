package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a draw is from its first day on.
 *
 * @param sequence number in its campaign, without gaps
 * @param openedBy account of the organiser
 */
public record Opening(DrawId id, String campaign, int sequence, int teamSize, List<QuotaChoice> quotas, String openedBy,
		Instant openedAt) {

	public Opening {
		quotas = List.copyOf(quotas);
	}

}
