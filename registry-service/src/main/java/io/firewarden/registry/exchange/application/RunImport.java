package io.firewarden.registry.exchange.application;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Register;
import io.firewarden.registry.exchange.application.Import.Problem;
import io.firewarden.registry.exchange.application.Import.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import that was taken under a lease is worked through, or as far as it goes. */
public final class RunImport {

	private static final Logger log = LoggerFactory.getLogger(RunImport.class);

	/** A fault of ours, in words. */
	public static final String FAULT = "REG-313";

	private final Imports imports;

	private final SourceTable.Opener tables;

	private final ReturnedRows.Opener returned;

	private final Clock clock;

	private final Period kept;

	/**
	 * The use case.
	 * @param kept how long the files of an ended import are kept
	 */
	public RunImport(Imports imports, SourceTable.Opener tables, ReturnedRows.Opener returned, Clock clock,
			Period kept) {
		this.imports = imports;
		this.tables = tables;
		this.returned = returned;
		this.clock = clock;
		this.kept = kept;
	}

	/**
	 * Works.
	 * @param by what the owner may write
	 * @param stopping asked between batches; true leaves the rest to another worker
	 */
	public <R> Outcome handle(String worker, Import taken, Register<R> register, Jurisdiction by,
			BooleanSupplier stopping) {
		Importer importer = new Importer(taken.id(), taken.owner().username(), by, ZonedDateTime.now(this.clock));
		Workpiece piece = new Workpiece(this.imports, worker, taken);
		try (SourceTable table = this.tables.open(taken, register)) {
			if (!piece.read(table)) {
				return halted(worker, piece, stopping);
			}
			try (ReturnedRows back = this.returned.open(taken.id(), piece.mark())) {
				Batches<R> batches = new Batches<>(register, importer, table, back, piece, stopping);
				return batches.work() ? end(worker, piece, State.DONE, Optional.empty())
						: halted(worker, piece, stopping);
			}
		}
		catch (SourceTable.Unusable ex) {
			return end(worker, piece, State.REFUSED, Optional.of(ex.problem()));
		}
		catch (IOException ex) {
			log.error("import {}", taken.id(), ex);
			return end(worker, piece, State.FAILED, Optional.of(Problem.of(FAULT)));
		}
	}

	private Outcome halted(String worker, Workpiece piece, BooleanSupplier stopping) {
		return switch (piece.goOn()) {
			case CANCELLED -> end(worker, piece, State.CANCELLED, Optional.empty());
			case LOST -> new Outcome.Lost();
			case YES -> {
				if (stopping.getAsBoolean()) {
					this.imports.leave(worker, piece.current().id());
				}
				yield new Outcome.Left();
			}
		};
	}

	/** Ends an import that cannot be worked on at all. */
	public Outcome fail(String worker, Import taken, Problem problem) {
		return end(worker, new Workpiece(this.imports, worker, taken), State.FAILED, Optional.of(problem));
	}

	private Outcome end(String worker, Workpiece piece, State state, Optional<Problem> problem) {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		LocalDate keepUntil = now.toLocalDate().plus(this.kept);
		Import ended = piece.ended(state, problem.orElse(null), now.toInstant(), keepUntil);
		this.imports.end(worker, ended);
		return new Outcome.Ended(ended);
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** It is over. */
		record Ended(Import ended) implements Outcome {
		}

		/** This worker stops; another one goes on. */
		record Left() implements Outcome {
		}

		/** Another worker has taken it. */
		record Lost() implements Outcome {
		}

	}

}
