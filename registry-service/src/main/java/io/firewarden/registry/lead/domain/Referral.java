package io.firewarden.registry.lead.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.lead.ReferralDelivery.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * 抄告: a list of enterprises that goes to the market regulation authority, as a document
 * and as a file.
 *
 * <p>
 * Life: written and on its way ({@code SENT}); tried again until a receipt comes, which
 * takes all rows ({@code RECEIVED}) or not all ({@code PARTLY_REJECTED}); after many
 * tries it waits for somebody to try once more ({@code FAILED}).
 *
 * @param brigade whose enterprises it lists; null for those of all
 * @param number 文号
 * @param nextAttemptAt when it is tried again
 */
public record Referral(String id, String number, GapList list, State state, @Nullable String brigade,
		@Nullable String note, List<Row> rows, LocalDate documentOn, int sequence, Instant sentAt, String by,
		int attempts, @Nullable Instant nextAttemptAt, @Nullable String problem, @Nullable Receipt receipt) {

	/** So often it is tried before it waits for a person. */
	static final int MOST_ATTEMPTS = 10;

	private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	public Referral {
		rows = List.copyOf(rows);
	}

	/** The authority has it; the same referral when it was told before. */
	public Referral received(Receipt by) {
		return switch (this.state) {
			case SENT, FAILED -> with(by.rejected().isEmpty() ? State.RECEIVED : State.PARTLY_REJECTED,
					this.attempts + 1, null, null, by);
			case RECEIVED, PARTLY_REJECTED -> this;
		};
	}

	/** It did not arrive, or nobody knows. */
	public Referral missed(String why, Instant now) {
		return switch (this.state) {
			case SENT, FAILED -> {
				int tried = this.attempts + 1;
				Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tried - 1, 12));
				yield with((tried >= MOST_ATTEMPTS) ? State.FAILED : State.SENT, tried, (tried >= MOST_ATTEMPTS) ? null
						: now.plus((wait.compareTo(LONGEST_WAIT) > 0) ? LONGEST_WAIT : wait), why, null);
			}
			case RECEIVED, PARTLY_REJECTED -> this;
		};
	}

	/** Somebody wants it tried once more; the same referral when it arrived. */
	public Referral again(Instant now) {
		return switch (this.state) {
			case SENT, FAILED -> with(State.SENT, 0, now, this.problem, null);
			case RECEIVED, PARTLY_REJECTED -> this;
		};
	}

	private Referral with(State next, int tried, @Nullable Instant then, @Nullable String why,
			@Nullable Receipt answer) {
		return new Referral(this.id, this.number, this.list, next, this.brigade, this.note, this.rows, this.documentOn,
				this.sequence, this.sentAt, this.by, tried, then, why, answer);
	}

	/** Where a referral stands. */
	public enum State {

		SENT, RECEIVED, PARTLY_REJECTED, FAILED

	}

	/**
	 * An enterprise on the list.
	 *
	 * @param finding what was found, in words
	 * @param basis the rules it rests on
	 */
	public record Row(int line, String leadId, @Nullable String uscc, String name, String rule, String finding,
			String basis, @Nullable String brigade) {
	}

}
