package io.firewarden.registry.market.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.application.FeedBatch.Progress;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.market.domain.Fault;
import org.jspecify.annotations.Nullable;

/** Stores the rows of a checked table of public records, chunk by chunk. */
final class ApplyRecords {

	private static final int ROWS = 500;

	private final BatchFiles files;

	private final PublicRecordReader reader;

	private final PublicRecords store;

	ApplyRecords(BatchFiles files, PublicRecordReader reader, PublicRecords store) {
		this.files = files;
		this.reader = reader;
		this.store = store;
	}

	/**
	 * Applies.
	 * @param goOn hears how far it is, after every chunk; false stops
	 * @return null when it was stopped
	 */
	@Nullable FeedBatch handle(PublicRecord.Kind kind, FeedBatch checked, Predicate<FeedBatch> goOn)
			throws IOException, BatchFiles.Unusable {
		FeedBatch current = checked.at(State.RUNNING, checked.finding(), checked.tally(), checked.progress());
		String rank = checked.rank().day() + "|" + checked.rank().order();
		List<PublicRecord> chunk = new ArrayList<>();
		List<Fault> faults = RowReader.faults();
		int rowsInChunk = 0;
		try (FeedRows rows = this.files.again(current)) {
			boolean more = rows.next();
			while (more) {
				rowsInChunk++;
				if (rows.fault() == null) {
					PublicRecord record = this.reader.read(kind, rows,
							new RowRef(checked.id(), checked.delivery().fileName(), rows.line()), faults);
					if (record != null) {
						chunk.add(record);
					}
				}
				long offset = rows.following();
				long line = rows.followingLine();
				more = rows.next();
				if (rowsInChunk >= ROWS || !more) {
					PublicRecords.Kept kept = this.store.keep(chunk, rank);
					current = current.at(State.RUNNING, current.finding(),
							current.tally().applied(rowsInChunk, kept.kept(), kept.unchanged(), kept.stale()),
							new Progress(true, offset, line));
					if (!goOn.test(current)) {
						return null;
					}
					chunk.clear();
					faults.clear();
					rowsInChunk = 0;
				}
			}
		}
		return current;
	}

}
