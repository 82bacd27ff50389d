package io.firewarden.registry.exchange.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * 导入: a file on its way into a register.
 *
 * <p>
 * Life: accepted ({@code WAITING}) as soon as the file is safe on disk; an instance takes
 * it under a lease, looks for its table and counts the rows ({@code READING}), then works
 * through it batch by batch ({@code RUNNING}). Before a batch is written, its plan and
 * the tally so far are recorded; an instance that dies is followed by another one, which
 * goes on at the recorded row. It ends {@code DONE}, {@code CANCELLED} by a person (what
 * was stored stays), {@code REFUSED} because the file as a whole is no table of this
 * register (nothing was stored), or {@code FAILED} by a fault of ours. The files are kept
 * until a date, the record for good.
 *
 * @param keepUntil last day its files are kept, null while it lives
 */
public record Import(String id, String register, Upload upload, Owner owner, State state, Tally tally,
		Progress progress, Finding finding, @Nullable Problem problem, Instant startedAt, @Nullable Instant finishedAt,
		@Nullable LocalDate keepUntil, boolean filesKept, int resumed) {

	/** How it stands. */
	public enum State {

		WAITING, READING, RUNNING, DONE, CANCELLED, REFUSED, FAILED;

		public boolean isOver() {
			return this.ordinal() >= DONE.ordinal();
		}

	}

	/**
	 * The file.
	 *
	 * @param name as the caller named it, for people only
	 * @param format {@code XLSX} or {@code CSV}, found from its bytes
	 */
	public record Upload(String name, String format, long bytes, String sha256) {
	}

	/**
	 * Whose it is, as the token said when it was accepted.
	 *
	 * @param org code of the detachment or brigade
	 */
	public record Owner(String username, String name, List<String> roles, String org, @Nullable String agency,
			@Nullable String officer) {
	}

	/** What became of the rows so far. */
	public record Tally(long created, long updated, long unchanged, long rejected, long warned) {

		public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

		public long done() {
			return this.created + this.updated + this.unchanged + this.rejected;
		}

	}

	/**
	 * How far it is.
	 *
	 * @param rows how many there are, null before they are counted
	 * @param row the last row whose effect is in the tally
	 * @param intent the batch that was about to be written
	 * @param rejectedBytes how much of the file of rejected rows counts
	 * @param warnedBytes how much of the file of rows with warnings counts
	 */
	public record Progress(@Nullable Long rows, int row, @Nullable Intent intent, long rejectedBytes,
			long warnedBytes) {

		public static final Progress START = new Progress(null, 0, null, 0, 0);

		public Optional<Intent> open() {
			return Optional.ofNullable(this.intent);
		}

	}

	/**
	 * A batch that was about to be written.
	 *
	 * @param through its last row
	 * @param plan one letter for each line: C, U, = or R
	 */
	public record Intent(int through, String plan) {
	}

	/**
	 * What was found in the file.
	 *
	 * @param sheet name of the sheet the rows are taken from
	 * @param notes what the uploader should know of the file as a whole
	 */
	public record Finding(@Nullable String encoding, @Nullable String sheet, @Nullable Integer headerRow,
			List<Problem> notes) {

		public static final Finding NOTHING = new Finding(null, null, null, List.of());

		public Finding {
			notes = List.copyOf(notes);
		}

	}

	/** Something to say, by the code of its sentence. */
	public record Problem(String code, List<String> args) {

		public Problem {
			args = List.copyOf(args);
		}

		public static Problem of(String code, String... args) {
			return new Problem(code, List.of(args));
		}

	}

}
