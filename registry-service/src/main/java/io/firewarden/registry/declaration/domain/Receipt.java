package io.firewarden.registry.declaration.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 回执: that a declaration was received.
 *
 * @param no number of the receipt; a resubmission keeps it
 * @param receivedOn the day of {@code receivedAt} in Asia/Shanghai
 * @param round 1 for the first submission
 * @param mark of the first submission: whoever has to correct is not late for that
 */
public record Receipt(String no, Instant receivedAt, LocalDate receivedOn, int round, Mark mark) {

	Receipt again(Instant at, LocalDate on) {
		return new Receipt(this.no, at, on, this.round + 1, this.mark);
	}

}
