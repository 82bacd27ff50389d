package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.List;

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

}
