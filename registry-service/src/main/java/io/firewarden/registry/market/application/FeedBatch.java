package io.firewarden.registry.market.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.FeedIntake.Delivery;
import io.firewarden.registry.market.FeedSource;
import org.jspecify.annotations.Nullable;

/**
 * 数据批次 in the ledger.
 *
 * <p>
 * Life: received ({@code WAITING}) as soon as its file is safe on disk; an instance takes
 * it under a lease and reads it whole, checking every row ({@code READING}), while the
 * file goes into the form in which it is kept. Where the counts are not those of the
 * control file, or too many rows are rejected, it is {@code QUARANTINED} with nothing
 * applied, until a person releases it or discards it ({@code DISCARDED}). Else it is read
 * once more and applied chunk by chunk ({@code RUNNING}); whoever follows a dead instance
 * goes on behind the last recorded chunk. It ends {@code DONE}, {@code CANCELLED} by a
 * person (what was stored stays), or {@code FAILED} by a fault of ours.
 *
 * @param rank orders the batches of all sources; a replay has the rank of the first
 * @param sha256 of the file as it came
 * @param keepUntil last day its file is kept, null while it lives
 */
public record FeedBatch(String id, Delivery delivery, Rank rank, long bytes, String sha256, Instant receivedAt,
		State state, Finding finding, Tally tally, Progress progress, @Nullable Note problem,
		@Nullable Decision decision, @Nullable Instant startedAt, @Nullable Instant finishedAt,
		@Nullable LocalDate keepUntil, boolean filesKept, int resumed) {

	/** How it stands. */
	public enum State {

		WAITING, READING, RUNNING, DONE, QUARANTINED, DISCARDED, CANCELLED, FAILED;

		public boolean isOver() {
			return this.ordinal() >= DONE.ordinal();
		}

	}

	/**
	 * Where it stands among all batches.
	 *
	 * @param day its rows are of, where they do not say themselves
	 */
	public record Rank(LocalDate day, String order) {
	}

	/**
	 * What was found in the file.
	 *
	 * @param format {@code CSV}, {@code JSONL} or {@code XLSX}
	 * @param layout of a text, null for a workbook
	 */
	public record Finding(@Nullable String format, @Nullable Layout layout, List<String> titles, List<Note> notes) {

		public static final Finding NOTHING = new Finding(null, null, List.of(), List.of());

		public Finding {
			titles = List.copyOf(titles);
			notes = List.copyOf(notes);
		}

	}

	/**
	 * What became of its rows.
	 *
	 * @param read counted by the check; {@code accepted + rejected}
	 * @param done how many were applied so far, or passed over because rejected
	 * @param kept stored, new or changed
	 * @param unchanged stored before, as they are
	 * @param stale older than what is stored
	 * @param lastRowTime the latest change at the source
	 */
	public record Tally(long read, long accepted, long warned, long rejected, long done, long kept, long unchanged,
			long stale, @Nullable LocalDateTime lastRowTime) {

		public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, null);

		Tally applied(long more, long keptRows, long same, long old) {
			return new Tally(this.read, this.accepted, this.warned, this.rejected, this.done + more,
					this.kept + keptRows, this.unchanged + same, this.stale + old, this.lastRowTime);
		}

	}

	/**
	 * How far it is.
	 *
	 * @param checked read whole, and its kept file complete
	 * @param offset where the first row begins that is not applied
	 * @param line number of that line
	 */
	public record Progress(boolean checked, long offset, long line) {

		public static final Progress START = new Progress(false, 0, 0);

	}

	/** Something to say, by the code of its sentence. */
	public record Note(String code, List<String> args) {

		public Note {
			args = List.copyOf(args);
		}

		public static Note of(String code, Object... args) {
			return new Note(code, Arrays.stream(args).map(String::valueOf).toList());
		}

	}

	/** What a person decided about a batch in quarantine. */
	public record Decision(String by, String reason, Instant at) {
	}

	/** What other features see of it. */
	public Batch door() {
		return new Batch(this.id, this.delivery.source(), this.delivery.number(), this.delivery.full(),
				this.delivery.fileName(), this.delivery.periodTo(), this.receivedAt);
	}

	public FeedSource source() {
		return this.delivery.source();
	}

	FeedBatch at(State next, Finding found, Tally counted, Progress reached) {
		return new FeedBatch(this.id, this.delivery, this.rank, this.bytes, this.sha256, this.receivedAt, next, found,
				counted, reached, this.problem, this.decision, this.startedAt, this.finishedAt, this.keepUntil,
				this.filesKept, this.resumed);
	}

	FeedBatch started(Instant now) {
		return new FeedBatch(this.id, this.delivery, this.rank, this.bytes, this.sha256, this.receivedAt, this.state,
				this.finding, this.tally, this.progress, this.problem, this.decision,
				(this.startedAt != null) ? this.startedAt : now, null, null, this.filesKept, this.resumed);
	}

	/** The same at its end, or in quarantine. */
	public FeedBatch ended(State end, @Nullable Note why, Instant now, @Nullable LocalDate until) {
		return new FeedBatch(this.id, this.delivery, this.rank, this.bytes, this.sha256, this.receivedAt, end,
				this.finding, this.tally, this.progress, why, this.decision, this.startedAt, now, until, this.filesKept,
				this.resumed);
	}

	/** The same after a person decided. */
	public FeedBatch decided(State next, Decision made, @Nullable LocalDate until) {
		return new FeedBatch(this.id, this.delivery, this.rank, this.bytes, this.sha256, this.receivedAt, next,
				this.finding, this.tally, this.progress, this.problem, made, this.startedAt,
				(next == State.DISCARDED) ? made.at() : null, until, this.filesKept, this.resumed);
	}

}
