package io.firewarden.registry.market.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.application.FeedBatch;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it is answered.
 *
 * @param rows what the control file says, or what was counted
 * @param read how many rows the present step has done: the check, then the application
 */
record BatchView(String id, FeedSource source, String table, String batch, String mode, String fileName,
		@Nullable String format, @Nullable String charset, FeedBatch.State state, @Nullable Long rows, long read,
		long accepted, long warned, long rejected, long kept, long unchanged, long stale, long leads,
		@Nullable String prev, @Nullable LocalDate periodFrom, @Nullable LocalDate periodTo, String sha256, long bytes,
		Instant receivedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt, String by,
		@Nullable NoteView problem, List<NoteView> notes, @Nullable DecisionView decision,
		@Nullable LocalDate keepUntil, boolean filesKept, int resumed) {

	/** Something to know, in words. */
	record NoteView(String code, String message) {
	}

	/** What a person decided of a batch in quarantine. */
	record DecisionView(String by, String reason, Instant at) {
	}

}
