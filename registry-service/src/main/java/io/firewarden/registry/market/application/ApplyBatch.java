package io.firewarden.registry.market.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.market.application.FeedBatch.Progress;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.market.application.KeptRows.Candidate;
import io.firewarden.registry.market.application.KeptRows.Written;
import io.firewarden.registry.market.domain.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a checked batch and stores those that concern us, chunk by chunk:
 * stored, told to those who wait for rows, recorded. A chunk that was stored and not
 * recorded is stored once more, which changes nothing, and counted as it was.
 */
final class ApplyBatch {

	private static final int CANDIDATES = 500;

	private static final int ROWS = 20_000;

	private final BatchFiles files;

	private final RowReader reader;

	private final RowJudge judge;

	private final KeptRows store;

	private final List<RowsTaken> listeners;

	ApplyBatch(BatchFiles files, RowReader reader, RowJudge judge, KeptRows store, List<RowsTaken> listeners) {
		this.files = files;
		this.reader = reader;
		this.judge = judge;
		this.store = store;
		this.listeners = List.copyOf(listeners);
	}

	/**
	 * Applies.
	 * @param goOn hears how far it is, after every chunk; false stops
	 * @return null when it was stopped
	 */
	@Nullable FeedBatch handle(FeedBatch checked, Predicate<FeedBatch> goOn) throws IOException, BatchFiles.Unusable {
		FeedBatch current = checked.at(State.RUNNING, checked.finding(), checked.tally(), checked.progress());
		if (!goOn.test(current)) {
			return null;
		}
		RowJudge judge = this.judge.begin();
		KeptIndex index = this.store.index(checked.id(), checked.progress().line());
		List<Candidate> chunk = new ArrayList<>();
		List<Fault> faults = RowReader.faults();
		int rowsInChunk = 0;
		int same = 0;
		try (FeedRows rows = this.files.again(current)) {
			boolean more = rows.next();
			while (more) {
				rowsInChunk++;
				if (rows.fault() == null) {
					faults.clear();
					MarketEntity entity = this.reader.read(rows, faults);
					same += (entity != null && isSame(current, entity, judge.judge(entity), rows.line(), index, chunk))
							? 1 : 0;
				}
				long offset = rows.following();
				long line = rows.followingLine();
				more = rows.next();
				if (chunk.size() >= CANDIDATES || rowsInChunk >= ROWS || !more) {
					Written written = write(current, chunk);
					judge.refresh();
					current = current.at(State.RUNNING, current.finding(), current.tally()
						.applied(rowsInChunk, written.kept().size(), same + written.unchanged(), written.stale()),
							new Progress(true, offset, line));
					if (!goOn.test(current)) {
						return null;
					}
					chunk.clear();
					rowsInChunk = 0;
					same = 0;
				}
			}
		}
		return current;
	}

	private Written write(FeedBatch batch, List<Candidate> chunk) {
		if (chunk.isEmpty()) {
			return new Written(List.of(), 0, 0);
		}
		Written written = this.store.write(chunk);
		if (!written.kept().isEmpty()) {
			this.listeners.forEach((listener) -> listener.taken(batch.door(), written.kept()));
		}
		return written;
	}

	/** True for a row that is kept and says nothing new; else it may be a candidate. */
	private boolean isSame(FeedBatch batch, MarketEntity entity, Judgement judgement, long line, KeptIndex index,
			List<Candidate> chunk) {
		long key = Prints.key(entity.sourceId());
		if ((!judgement.concerns() || entity.withdrawn()) && !index.mayKeep(key)) {
			return false;
		}
		Candidate row = Candidate.of(entity, judgement, batch.rank(),
				new RowRef(batch.id(), batch.delivery().fileName(), line));
		if (index.isSame(key, row.print(), row.second(), line)) {
			return true;
		}
		index.bring(key);
		chunk.add(row);
		return false;
	}

}
