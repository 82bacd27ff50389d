package io.firewarden.registry.exchange.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.exchange.application.Import;
import org.jspecify.annotations.Nullable;

/**
 * An import as it can be watched.
 *
 * @param rows how many there are, absent before they are counted
 * @param stored created and updated together
 */
record ImportView(String id, String register, String registerTitle, String fileName, String format,
		@Nullable String encoding, long bytes, Import.State state, @Nullable Long rows, long done, long stored,
		long created, long updated, long unchanged, long rejected, long warned, @Nullable String sheet,
		@Nullable Integer headerRow, List<ImportNote> notes, @Nullable ImportNote problem, String by, String byName,
		Instant startedAt, @Nullable Instant finishedAt, @Nullable LocalDate keepUntil, boolean filesKept,
		int resumed) {

	/** A sentence about the file as a whole. */
	record ImportNote(String code, String message) {
	}

}
