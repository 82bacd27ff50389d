package io.firewarden.registry.exchange.application;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

import io.firewarden.registry.exchange.application.Import.Progress;
import io.firewarden.registry.exchange.application.Import.State;
import io.firewarden.registry.exchange.application.Import.Tally;
import io.firewarden.registry.work.GoOn;
import org.jspecify.annotations.Nullable;

/** The import in hand: what is recorded of it, and whether it is still ours. */
final class Workpiece {

	private final Imports imports;

	private final String worker;

	private Import current;

	private GoOn goOn = GoOn.YES;

	Workpiece(Imports imports, String worker, Import taken) {
		this.imports = imports;
		this.worker = worker;
		this.current = taken;
	}

	Import current() {
		return this.current;
	}

	GoOn goOn() {
		return this.goOn;
	}

	ReturnedRows.Mark mark() {
		return new ReturnedRows.Mark(this.current.progress().rejectedBytes(), this.current.progress().warnedBytes());
	}

	/** Says what the file holds and counts its rows; false when it is to stop here. */
	boolean read(SourceTable table) throws IOException, SourceTable.Unusable {
		Progress progress = this.current.progress();
		if (!record(with(State.READING, table.finding(), this.current.tally(), progress))) {
			return false;
		}
		Long rows = progress.rows();
		if (rows == null) {
			rows = table.count((_) -> record(this.current));
		}
		return record(with(State.RUNNING, table.finding(), this.current.tally(), new Progress(rows, progress.row(),
				progress.intent(), progress.rejectedBytes(), progress.warnedBytes())));
	}

	/** Records; false when it is to stop here. */
	boolean record(Tally tally, int row, Import.@Nullable Intent intent, ReturnedRows.Mark mark) {
		return record(with(State.RUNNING, this.current.finding(), tally,
				new Progress(this.current.progress().rows(), row, intent, mark.rejectedBytes(), mark.warnedBytes())));
	}

	private boolean record(Import next) {
		if (this.goOn == GoOn.YES) {
			this.current = next;
			this.goOn = this.imports.record(this.worker, next);
		}
		return this.goOn == GoOn.YES;
	}

	Import ended(State state, Import.@Nullable Problem problem, Instant now, LocalDate keepUntil) {
		Import last = this.current;
		return new Import(last.id(), last.register(), last.upload(), last.owner(), state, last.tally(), last.progress(),
				last.finding(), problem, last.startedAt(), now, keepUntil, true, last.resumed());
	}

	private Import with(State state, Import.Finding finding, Tally tally, Progress progress) {
		Import last = this.current;
		return new Import(last.id(), last.register(), last.upload(), last.owner(), state, tally, progress, finding,
				last.problem(), last.startedAt(), last.finishedAt(), last.keepUntil(), last.filesKept(),
				last.resumed());
	}

}
