package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.adapter.FeedDrift.Drift;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.market.application.StreamPulse;
import io.firewarden.registry.market.domain.DayPull;
import org.jspecify.annotations.Nullable;

/** Whether what should come comes, and looks as it did. */
final class FeedHealth {

	private final MongoFeedLedger ledger;

	private final DayPulls pulls;

	private final StreamPulse stream;

	private final DropFolder folder;

	private final FeedWords words;

	private final FeedDrift drifts;

	private final Bounds bounds;

	private final Clock clock;

	FeedHealth(MongoFeedLedger ledger, DayPulls pulls, StreamPulse stream, DropFolder folder, FeedWords words,
			FeedDrift drifts, Bounds bounds, Clock clock) {
		this.ledger = ledger;
		this.pulls = pulls;
		this.stream = stream;
		this.folder = folder;
		this.words = words;
		this.drifts = drifts;
		this.bounds = bounds;
		this.clock = clock;
	}

	List<SourceView> sources(Locale locale) {
		return Stream.of(FeedSource.values()).map((source) -> view(source, locale)).toList();
	}

	private SourceView view(FeedSource source, Locale locale) {
		List<OfTable> tables = FeedTables.ALL.stream().map((table) -> table(source, table)).toList();
		List<FeedBatch> latest = tables.stream()
			.flatMap((one) -> one.latest.stream())
			.sorted(Comparator.comparing(FeedBatch::receivedAt).reversed())
			.toList();
		List<Drift> drift = tables.stream().flatMap((one) -> one.drift.stream()).toList();
		List<RecordGaps> others = tables.stream()
			.skip(1)
			.filter((one) -> !one.gaps.isEmpty())
			.map((one) -> new RecordGaps(one.table, one.gaps))
			.toList();
		List<LocalDate> gaps = tables.getFirst().gaps;
		List<FeedBatch.Note> notes = (source == FeedSource.DROP) ? this.folder.unaccompanied() : List.of();
		Instant heard = heard(source, latest, tables.stream().flatMap((one) -> one.days.stream()));
		return new SourceView(source, latest.stream().findFirst().map(LastBatch::of).orElse(null), heard,
				lastRowTime(latest), gaps, others, drift,
				(int) latest.stream().filter((one) -> one.state() == State.QUARANTINED).count(),
				notes.stream().map((one) -> this.words.note(one, locale)).toList(),
				condition(source, heard, !gaps.isEmpty() || !others.isEmpty() || !notes.isEmpty(), !drift.isEmpty()));
	}

	/** Every table has days and columns of its own. */
	private OfTable table(FeedSource source, String table) {
		LocalDate today = LocalDate.now(this.clock);
		List<FeedBatch> latest = this.ledger.latest(source, table);
		List<FeedBatch> applied = latest.stream().filter((one) -> one.state() == State.DONE).toList();
		List<DayPull> days = (source == FeedSource.EXCHANGE)
				? this.pulls.between(table, today.minusDays(FeedDays.LOOKED_BACK), today) : List.of();
		return new OfTable(table, latest, days, new FeedDays(today).with(applied).pulled(days).gaps(),
				this.drifts.of(applied, today.minus(this.bounds.remembered())));
	}

	private record OfTable(String table, List<FeedBatch> latest, List<DayPull> days, List<LocalDate> gaps,
			List<Drift> drift) {
	}

	/** A person brings a file when there is one; the others are expected every day. */
	private Condition condition(FeedSource source, @Nullable Instant heard, boolean gaps, boolean drift) {
		if (gaps) {
			return Condition.GAP;
		}
		if (heard == null) {
			return Condition.NEVER;
		}
		LocalDate day = LocalDate.ofInstant(heard, this.clock.getZone());
		if (source != FeedSource.UPLOAD && day.plus(this.bounds.late()).isBefore(LocalDate.now(this.clock))) {
			return Condition.LATE;
		}
		return drift ? Condition.DRIFT : Condition.OK;
	}

	/** An exchange that has nothing to say was heard of all the same. */
	private @Nullable Instant heard(FeedSource source, List<FeedBatch> latest, Stream<DayPull> days) {
		List<Instant> heard = new ArrayList<>();
		latest.stream().findFirst().map(FeedBatch::receivedAt).ifPresent(heard::add);
		days.filter((one) -> one.state() != DayPull.State.FAILED).map(DayPull::at).forEach(heard::add);
		Optional<Instant> streamed = (source == FeedSource.TOPIC) ? this.stream.lastTaken() : Optional.empty();
		streamed.ifPresent(heard::add);
		return heard.stream().max(Comparator.naturalOrder()).orElse(null);
	}

	private static @Nullable LocalDateTime lastRowTime(List<FeedBatch> latest) {
		return latest.stream()
			.filter((one) -> one.state() == State.DONE)
			.map((one) -> one.tally().lastRowTime())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/**
	 * What an installation can set.
	 *
	 * @param late a source that was not heard of for so long is late
	 * @param remembered how long a changed column is told
	 */
	record Bounds(Period late, Period remembered) {
	}

	/** How a source does. */
	enum Condition {

		OK, LATE, GAP, DRIFT, NEVER

	}

	/** The last batch of a source. */
	record LastBatch(String id, String fileName, Instant receivedAt, State state) {

		static LastBatch of(FeedBatch one) {
			return new LastBatch(one.id(), one.delivery().fileName(), one.receivedAt(), one.state());
		}

	}

	/** 公示表的缺口: days that a table of public records has not told of. */
	record RecordGaps(String table, List<LocalDate> days) {
	}

	/**
	 * A source.
	 *
	 * @param lastHeard when it last brought something, or said that there is nothing
	 * @param gaps days that the table of enterprises has not told of
	 * @param notes what else stands in the way
	 */
	record SourceView(FeedSource source, @Nullable LastBatch lastBatch, @Nullable Instant lastHeard,
			@Nullable LocalDateTime lastRowTime, List<LocalDate> gaps, List<RecordGaps> recordGaps, List<Drift> drift,
			int quarantined, List<BatchView.NoteView> notes, Condition state) {
	}

}
