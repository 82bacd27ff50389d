package io.firewarden.registry.market.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * 按日拉取: what became of pulling one day of a table from the exchange. A day is TAKEN once
 * its rows are a batch; until then it is asked for again.
 *
 * @param taken how many batches the day has given, for a day may be pulled again
 * @param batchId of the last batch, or of what came in place of data
 * @param answer hash of what came in place of data
 * @param problem why the last attempt failed, as a code of the rules
 * @param detail what the exchange said
 */
public record DayPull(String table, LocalDate day, State state, int attempts, int taken, @Nullable String batchId,
		@Nullable String answer, @Nullable String problem, @Nullable String detail, Instant at) {

	/** How the last attempt ended. */
	public enum State {

		TAKEN, NOTHING, FAILED

	}

	/** A day nobody asked for yet. */
	public static DayPull first(String table, LocalDate day, Instant at) {
		return new DayPull(table, day, State.FAILED, 0, 0, null, null, null, null, at);
	}

	/** The rows of the day are a batch. */
	public DayPull took(String batch, @Nullable String note, Instant now) {
		return new DayPull(this.table, this.day, State.TAKEN, this.attempts + 1, this.taken + 1, batch, null, null,
				note, now);
	}

	/** The exchange has nothing for it. */
	public DayPull foundNothing(Instant now) {
		return new DayPull(this.table, this.day, State.NOTHING, this.attempts + 1, this.taken, this.batchId, null, null,
				null, now);
	}

	public DayPull failed(String code, String said, Instant now) {
		return new DayPull(this.table, this.day, State.FAILED, this.attempts + 1, this.taken, this.batchId, this.answer,
				code, said, now);
	}

	/** Something came that is no data; it is kept as a batch of its own. */
	public DayPull failedWith(String code, String said, String batch, String hash, Instant now) {
		return new DayPull(this.table, this.day, State.FAILED, this.attempts + 1, this.taken + 1, batch, hash, code,
				said, now);
	}

}
