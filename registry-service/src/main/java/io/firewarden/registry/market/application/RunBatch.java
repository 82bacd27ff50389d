package io.firewarden.registry.market.application;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipException;

import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.market.application.FeedBatch.Note;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.work.GoOn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A batch that was taken under a lease is worked through, or as far as it goes. */
public final class RunBatch {

	private static final Logger log = LoggerFactory.getLogger(RunBatch.class);

	/** A fault of ours, in words. */
	public static final String FAULT = "REG-533";

	private static final String BROKEN_OFF = "REG-528";

	private static final String ROWS = "REG-520";

	private static final String REJECTED = "REG-521";

	/** The file is not the one that its control file describes. */
	public static final String CHANGED = "REG-522";

	private final FeedLedger ledger;

	private final Parts parts;

	private final Clock clock;

	private final Limits limits;

	public RunBatch(FeedLedger ledger, Parts parts, Clock clock, Limits limits) {
		this.ledger = ledger;
		this.parts = parts;
		this.clock = clock;
		this.limits = limits;
	}

	/**
	 * Works.
	 * @param stopping asked between chunks; true leaves the rest to another worker
	 * @return the batch as it ended; empty when another worker goes on
	 */
	public Optional<FeedBatch> handle(String worker, FeedBatch taken, BooleanSupplier stopping) {
		FeedBatch started = taken.started(this.clock.instant());
		Watch watch = new Watch(worker, started, stopping);
		try {
			FeedBatch checked = started;
			if (!started.progress().checked()) {
				checked = new CheckBatch(this.parts.files, check(started), this.parts.scratch).handle(started, watch);
				if (checked == null) {
					return halted(worker, watch);
				}
				Note doubt = doubt(checked);
				if (doubt != null) {
					return Optional.of(end(worker, checked, State.QUARANTINED, doubt));
				}
			}
			FeedBatch applied = apply(checked, watch);
			return (applied == null) ? halted(worker, watch) : Optional.of(end(worker, applied, State.DONE, null));
		}
		catch (BatchFiles.Unusable ex) {
			return Optional.of(end(worker, watch.last, State.QUARANTINED, ex.problem()));
		}
		catch (EOFException | ZipException ex) {
			return Optional.of(end(worker, watch.last, State.QUARANTINED, Note.of(BROKEN_OFF, "gzip")));
		}
		catch (IOException ex) {
			log.error("batch {}", taken.id(), ex);
			return Optional.of(end(worker, watch.last, State.FAILED, Note.of(FAULT)));
		}
	}

	private RowCheck check(FeedBatch batch) {
		Optional<PublicRecord.Kind> table = PublicRecord.Kind.of(batch.delivery().table());
		if (table.isPresent()) {
			RowRef anywhere = new RowRef(batch.id(), batch.delivery().fileName(), 0);
			return (row, faults) -> {
				PublicRecord read = this.parts.tables.reader().read(table.get(), row, anywhere, faults);
				return (read != null) ? new RowCheck.Seen(read.sourceId(), null, null) : null;
			};
		}
		return (row, faults) -> {
			MarketEntity read = this.parts.reader.read(row, faults);
			return (read != null) ? new RowCheck.Seen(read.sourceId(), read.uscc(), read.sourceTime()) : null;
		};
	}

	private @Nullable FeedBatch apply(FeedBatch checked, Watch watch) throws IOException, BatchFiles.Unusable {
		Optional<PublicRecord.Kind> table = PublicRecord.Kind.of(checked.delivery().table());
		return table.isPresent()
				? new ApplyRecords(this.parts.files, this.parts.tables.reader(), this.parts.tables.store())
					.handle(table.get(), checked, watch)
				: new ApplyBatch(this.parts.files, this.parts.reader, this.parts.judge, this.parts.store,
						this.parts.listeners)
					.handle(checked, watch);
	}

	/** Ends a batch that cannot be worked on at all. */
	public FeedBatch fail(String worker, FeedBatch taken) {
		return end(worker, taken, State.FAILED, Note.of(FAULT));
	}

	/**
	 * Why nothing of the batch is to be applied yet; null where nothing speaks against.
	 */
	private @Nullable Note doubt(FeedBatch checked) {
		FeedBatch.Tally tally = checked.tally();
		if (checked.problem() != null) {
			// Something was wrong before it was read, such as no control file.
			return checked.problem();
		}
		Long stated = checked.delivery().rows();
		String sha256 = checked.delivery().sha256();
		Long bytes = checked.delivery().bytes();
		if ((sha256 != null && !sha256.equalsIgnoreCase(checked.sha256()))
				|| (bytes != null && bytes != checked.bytes())) {
			return Note.of(CHANGED);
		}
		if (stated != null && stated != tally.read()) {
			return Note.of(ROWS, tally.read(), stated);
		}
		boolean many = tally.rejected() * 100 > tally.read() * this.limits.rejectedPercent;
		return many ? Note.of(REJECTED, tally.rejected(), tally.read(), this.limits.rejectedPercent) : null;
	}

	private Optional<FeedBatch> halted(String worker, Watch watch) {
		return switch (watch.heard) {
			case CANCELLED -> Optional.of(end(worker, watch.last, State.CANCELLED, null));
			case LOST -> Optional.empty();
			case YES -> {
				this.ledger.leave(worker, watch.last.id());
				yield Optional.empty();
			}
		};
	}

	private FeedBatch end(String worker, FeedBatch last, State state, @Nullable Note problem) {
		LocalDate until = (state == State.QUARANTINED) ? null : LocalDate.now(this.clock)
			.plus((state == State.DONE) ? this.limits.kept : this.limits.keptAfterFailure);
		FeedBatch ended = last.ended(state, problem, this.clock.instant(), until);
		this.ledger.end(worker, ended);
		return ended;
	}

	/**
	 * What it works with.
	 *
	 * @param scratch a file of the batch that may be lost
	 */
	public record Parts(BatchFiles files, RowReader reader, RowJudge judge, KeptRows store, List<RowsTaken> listeners,
			Function<String, Path> scratch, RecordTables tables) {
	}

	/**
	 * Bounds.
	 *
	 * @param rejectedPercent more rejected rows than this, and nothing is applied
	 * @param kept how long the files of an applied batch are kept
	 */
	public record Limits(int rejectedPercent, Period kept, Period keptAfterFailure) {
	}

	/** Records, and knows whether to go on. */
	private final class Watch implements Predicate<FeedBatch> {

		private final String worker;

		private final BooleanSupplier stopping;

		private FeedBatch last;

		private GoOn heard = GoOn.YES;

		Watch(String worker, FeedBatch taken, BooleanSupplier stopping) {
			this.worker = worker;
			this.last = taken;
			this.stopping = stopping;
		}

		@Override
		public boolean test(FeedBatch current) {
			this.last = current;
			this.heard = RunBatch.this.ledger.record(this.worker, current);
			return this.heard == GoOn.YES && !this.stopping.getAsBoolean();
		}

	}

}
