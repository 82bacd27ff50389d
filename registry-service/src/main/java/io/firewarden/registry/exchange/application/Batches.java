package io.firewarden.registry.exchange.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.TableRow;
import io.firewarden.registry.exchange.application.Import.Intent;
import io.firewarden.registry.exchange.application.Import.Tally;

/**
 * Works through the rows. Rows up to the recorded one have had their effect and are only
 * noted; the batch that was about to be written when the last worker died is written once
 * more, which changes nothing where it had been written, and counted as it was planned.
 *
 * @param <R> what a row of the register says
 */
final class Batches<R> {

	/** Two rows of the file about the same record. */
	static final Rule REPEATED = new Rule("REG-326");

	private static final int ROWS = 2_000;

	private final Register<R> register;

	private final Importer importer;

	private final SourceTable table;

	private final ReturnedRows back;

	private final Workpiece piece;

	private final BooleanSupplier stopping;

	private final Repetitions repetitions = new Repetitions();

	private final List<TableRow> rows = new ArrayList<>();

	private final List<Line<R>> lines = new ArrayList<>();

	private long repeated;

	private Tally tally;

	Batches(Register<R> register, Importer importer, SourceTable table, ReturnedRows back, Workpiece piece,
			BooleanSupplier stopping) {
		this.register = register;
		this.importer = importer;
		this.table = table;
		this.back = back;
		this.piece = piece;
		this.stopping = stopping;
		this.tally = piece.current().tally();
	}

	/** True when all rows are done. */
	boolean work() throws IOException, SourceTable.Unusable {
		int done = this.piece.current().progress().row();
		Optional<Intent> open = this.piece.current().progress().open();
		for (TableRow row = this.table.next(); row != null; row = this.table.next()) {
			take(row, row.number() <= done);
			boolean full = open.isPresent() ? row.number() >= open.get().through() : this.rows.size() >= ROWS;
			if (full) {
				if (this.stopping.getAsBoolean() || !write(open)) {
					return false;
				}
				open = Optional.empty();
			}
		}
		return !this.stopping.getAsBoolean() && (this.rows.isEmpty() || write(open));
	}

	private void take(TableRow row, boolean doneBefore) {
		R value = this.register.read(row, this.importer);
		if (value != null && !row.isRefused()) {
			var earlier = this.repetitions.note(this.register.key(value), row.number(), value.hashCode());
			if (earlier.isEmpty()) {
				if (!doneBefore) {
					this.lines.add(new Line<>(row, value));
				}
			}
			else if (earlier.get().content() != value.hashCode()) {
				row.refuse(this.register.keyColumn(value), REPEATED, null, String.valueOf(earlier.get().row()));
			}
			else if (!doneBefore) {
				this.repeated++;
			}
		}
		if (!doneBefore) {
			this.rows.add(row);
		}
	}

	private boolean write(Optional<Intent> open) throws IOException {
		int last = this.rows.getLast().number();
		Batch batch = this.register.prepare(List.copyOf(this.lines), this.importer);
		String plan = open.map(Intent::plan)
			.filter((recorded) -> recorded.length() == this.lines.size())
			.orElseGet(() -> Plans.of(batch.planned()));
		int before = this.piece.current().progress().row();
		if (!this.piece.record(this.tally, before, new Intent(last, plan), this.piece.mark())) {
			return false;
		}
		count(Plans.found(plan, batch.write()));
		for (TableRow row : this.rows) {
			if (row.isRefused()) {
				this.back.reject(row);
			}
			else if (row.hasWarnings()) {
				this.back.warn(row);
			}
		}
		this.rows.clear();
		this.lines.clear();
		this.repeated = 0;
		return this.piece.record(this.tally, last, null, this.back.mark());
	}

	private void count(List<Effect> effects) {
		long created = 0;
		long updated = 0;
		long unchanged = this.repeated;
		for (int i = 0; i < effects.size(); i++) {
			// What a row says of itself counts: its problems go back to the uploader.
			if (!this.lines.get(i).row().isRefused()) {
				switch (effects.get(i)) {
					case CREATED -> created++;
					case UPDATED -> updated++;
					case UNCHANGED -> unchanged++;
					case REJECTED -> throw new IllegalStateException("rejected without a reason");
				}
			}
		}
		long rejected = this.rows.stream().filter(TableRow::isRefused).count();
		long warned = this.rows.stream().filter((row) -> !row.isRefused() && row.hasWarnings()).count();
		Tally before = this.tally;
		this.tally = new Tally(before.created() + created, before.updated() + updated, before.unchanged() + unchanged,
				before.rejected() + rejected, before.warned() + warned);
	}

}
