package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.Judgement;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RecordIntake;
import io.firewarden.registry.market.RowJudge;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.KeptRows.Candidate;
import io.firewarden.registry.market.application.KeptRows.Written;
import io.firewarden.registry.market.application.RowReader;
import io.firewarden.registry.market.application.RunBatch;
import io.firewarden.registry.market.domain.ColumnTitles;

/**
 * Single records, by the parts that work on the rows of files: read, judged, stored where
 * they concern us, told to those who wait for rows.
 */
final class TakeRecords implements RecordIntake {

	private final ColumnTitles titles;

	private final RunBatch.Parts parts;

	private final MongoMarketRows rows;

	private final Clock clock;

	TakeRecords(ColumnTitles titles, RunBatch.Parts parts, MongoMarketRows rows, Clock clock) {
		this.titles = titles;
		this.parts = parts;
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public Taken take(Batch batch, List<StreamRecord> records) {
		List<Read> read = read(records, this.parts.judge().begin());
		Set<String> kept = this.rows.kept(read.stream()
			.filter((one) -> !one.isNews())
			.map((one) -> one.entity.sourceId())
			.collect(Collectors.toSet()));
		LocalDate day = (batch.periodTo() != null) ? batch.periodTo() : LocalDate.now(this.clock);
		FeedBatch.Rank rank = new FeedBatch.Rank(day, batch.number());
		List<Candidate> candidates = read.stream()
			.filter((one) -> one.isNews() || kept.contains(one.entity.sourceId()))
			.map((one) -> Candidate.of(one.entity, one.judgement, rank,
					new RowRef(batch.id(), batch.fileName(), one.position)))
			.toList();
		int rejected = records.size() - read.size();
		if (candidates.isEmpty()) {
			return new Taken(0, 0, 0, rejected);
		}
		Written written = this.parts.store().write(candidates);
		if (!written.kept().isEmpty()) {
			this.parts.listeners().forEach((listener) -> listener.taken(batch, written.kept()));
		}
		return new Taken(written.kept().size(), written.unchanged(), written.stale(), rejected);
	}

	private List<Read> read(List<StreamRecord> records, RowJudge judge) {
		JsonObjectReader object = new JsonObjectReader(this.titles);
		List<Read> read = new ArrayList<>();
		for (StreamRecord record : records) {
			if (object.read(record.json()) == null) {
				MarketEntity entity = this.parts.reader().read(object, RowReader.faults());
				if (entity != null) {
					read.add(new Read(record.position(), entity, judge.judge(entity)));
				}
			}
		}
		return read;
	}

	/** A record that could be read. */
	private record Read(long position, MarketEntity entity, Judgement judgement) {

		/** Whether it is wanted though nothing is kept of the enterprise. */
		boolean isNews() {
			return this.judgement.concerns() && !this.entity.withdrawn();
		}

	}

}
