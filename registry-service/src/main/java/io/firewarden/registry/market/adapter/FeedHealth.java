package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.State;
import org.jspecify.annotations.Nullable;

/** Whether what should come comes, and looks as it did. */
final class FeedHealth {

	/** Days further back are no longer asked for. */
	private static final int LOOKED_BACK = 60;

	private final MongoFeedLedger ledger;

	private final Period late;

	private final Clock clock;

	FeedHealth(MongoFeedLedger ledger, Period late, Clock clock) {
		this.ledger = ledger;
		this.late = late;
		this.clock = clock;
	}

	List<SourceView> sources() {
		List<SourceView> views = new ArrayList<>();
		for (FeedSource source : FeedSource.values()) {
			List<FeedBatch> latest = this.ledger.work()
				.list(Filters.eq(MongoFeedLedger.SOURCE, source.name()), new Paging(0, Paging.LARGEST, List.of()))
				.content();
			views.add(view(source, latest));
		}
		return views;
	}

	/** Of the latest batches, the newest first. */
	private SourceView view(FeedSource source, List<FeedBatch> latest) {
		if (latest.isEmpty()) {
			return new SourceView(source, null, null, List.of(), List.of(), 0, Condition.NEVER);
		}
		List<FeedBatch> applied = latest.stream().filter((one) -> one.state() == State.DONE).toList();
		FeedBatch last = latest.getFirst();
		LocalDateTime rowTime = applied.stream()
			.map((one) -> one.tally().lastRowTime())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		List<LocalDate> gaps = gaps(applied);
		List<Drift> drift = drift(applied);
		int quarantined = (int) latest.stream().filter((one) -> one.state() == State.QUARANTINED).count();
		return new SourceView(source,
				new LastBatch(last.id(), last.delivery().fileName(), last.receivedAt(), last.state()), rowTime, gaps,
				drift, quarantined, condition(source, last, gaps, drift));
	}

	/** A person brings a file when there is one; the others are expected every day. */
	private Condition condition(FeedSource source, FeedBatch last, List<LocalDate> gaps, List<Drift> drift) {
		LocalDate received = LocalDate.ofInstant(last.receivedAt(), this.clock.getZone());
		if (!gaps.isEmpty()) {
			return Condition.GAP;
		}
		if (source != FeedSource.UPLOAD && received.plus(this.late).isBefore(LocalDate.now(this.clock))) {
			return Condition.LATE;
		}
		return drift.isEmpty() ? Condition.OK : Condition.DRIFT;
	}

	/** Days between the first that was told of and the last, of which nothing came. */
	private List<LocalDate> gaps(List<FeedBatch> applied) {
		Set<LocalDate> told = new HashSet<>();
		TreeSet<LocalDate> ends = new TreeSet<>();
		LocalDate earliest = LocalDate.now(this.clock).minusDays(LOOKED_BACK);
		for (FeedBatch one : applied) {
			LocalDate to = one.delivery().periodTo();
			if (to == null) {
				continue;
			}
			LocalDate from = (one.delivery().periodFrom() != null) ? one.delivery().periodFrom() : to;
			LocalDate first = from.isBefore(earliest) ? earliest : from;
			if (!first.isAfter(to)) {
				first.datesUntil(to.plusDays(1)).limit(LOOKED_BACK + 1L).forEach(told::add);
				ends.add(first);
				ends.add(to);
			}
		}
		return ends.isEmpty() ? List.of()
				: ends.first().datesUntil(ends.last()).filter((day) -> !told.contains(day)).toList();
	}

	/** The columns of the last batch against those of the one before. */
	private List<Drift> drift(List<FeedBatch> applied) {
		List<FeedBatch> known = applied.stream().filter((one) -> !one.finding().titles().isEmpty()).limit(2).toList();
		if (known.size() < 2) {
			return List.of();
		}
		LocalDate since = LocalDate.ofInstant(known.getFirst().receivedAt(), this.clock.getZone());
		Set<String> now = new LinkedHashSet<>(known.getFirst().finding().titles());
		Set<String> before = new LinkedHashSet<>(known.getLast().finding().titles());
		List<Drift> drift = new ArrayList<>();
		now.stream()
			.filter((one) -> !before.contains(one))
			.forEach((one) -> drift.add(new Drift(one, Change.ADDED, since)));
		before.stream()
			.filter((one) -> !now.contains(one))
			.forEach((one) -> drift.add(new Drift(one, Change.MISSING, since)));
		return drift;
	}

	/** How a source does. */
	enum Condition {

		OK, LATE, GAP, DRIFT, NEVER

	}

	/** What happened to a column. */
	enum Change {

		ADDED, MISSING

	}

	/** A column that came or went. */
	record Drift(String column, Change change, LocalDate since) {
	}

	/** The last batch of a source. */
	record LastBatch(String id, String fileName, Instant receivedAt, State state) {
	}

	/** A source. */
	record SourceView(FeedSource source, @Nullable LastBatch lastBatch, @Nullable LocalDateTime lastRowTime,
			List<LocalDate> gaps, List<Drift> drift, int quarantined, Condition state) {
	}

}
