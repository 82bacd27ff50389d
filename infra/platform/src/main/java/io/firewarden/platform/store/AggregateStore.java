package io.firewarden.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * All aggregates of one kind: one document each, written with a filter on its version.
 * The events that a change raises are written in the same document write (ADR 0001), so
 * state and event commit together on any topology of the store.
 * <p>
 * Document: {@code {_id, version, body, updatedAt, seq, applied, pending, pendingSince}};
 * {@code pendingSince} exists only while events wait. A store {@link #keepingVersions}
 * also writes the state each change led to beside its event, so that a record can be
 * shown as of any day.
 *
 * @param <S> the aggregate's state
 * @param <E> its events
 */
public final class AggregateStore<S, E> {

	/** With more unpublished events than this an aggregate takes no further change. */
	static final int MOST_WAITING = 200;

	private static final int ATTEMPTS = 20;

	private final AggregateStores house;

	private final String aggregate;

	private final StateForm<S> form;

	private final WireForm<E> wire;

	/** What is worked out from other fields; null while no versions are kept. */
	private volatile @Nullable Set<String> derived;

	AggregateStore(AggregateStores house, String aggregate, StateForm<S> form, WireForm<E> wire) {
		this.house = house;
		this.aggregate = aggregate;
		this.form = form;
		this.wire = wire;
	}

	/**
	 * The documents, for queries that the methods here do not offer; state is under
	 * {@code body}.
	 */
	public MongoCollection<Document> documents() {
		return this.house.database().collection(this.aggregate);
	}

	/** Declares a unique index; a second record with the same values is not inserted. */
	public AggregateStore<S, E> uniqueIndex(String... fields) {
		this.house.database().index(this.aggregate, Indexes.ascending(fields), new IndexOptions().unique(true));
		return this;
	}

	/** Declares an index for queries. */
	public AggregateStore<S, E> index(String... fields) {
		this.house.database().index(this.aggregate, Indexes.ascending(fields), new IndexOptions());
		return this;
	}

	/**
	 * From now on every write also keeps the state it leads to, with actor, reason,
	 * source and first day ({@link Changed#because}), in the same document write; the
	 * relay moves it into the hash-chained history and sends it to nobody.
	 * @param derivedFields fields of the stored state that are worked out from others: a
	 * write that changes only these is no version, and no version lists them
	 */
	public AggregateStore<S, E> keepingVersions(String... derivedFields) {
		this.derived = Set.of(derivedFields);
		return this;
	}

	/**
	 * The state that was true at the end of a day, from all that is known now: see
	 * {@link Versions#asOf}. A record written before versions were kept is taken as it
	 * is.
	 * @return empty when there is no such record, or it was not true yet on that day
	 */
	public Optional<S> asOf(String id, LocalDate day) {
		return asOf(id, day, Filters.empty());
	}

	/**
	 * As {@link #asOf(String, LocalDate)}, if the record as it is now fits the filter.
	 */
	public Optional<S> asOf(String id, LocalDate day, Bson filter) {
		Document document = documents().find(Filters.and(Filters.eq("_id", id), filter)).first();
		if (document == null) {
			return Optional.empty();
		}
		List<Snapshot.Kept> kept = kept(id, document);
		Optional<Document> body = kept.isEmpty() ? Optional.of(document.get("body", Document.class))
				: new Versions(kept, Set.of()).asOf(day);
		return body.map(this.form::read);
	}

	/** Every writing of a record, oldest first; empty when there is no such record. */
	public List<Version> versions(String id) {
		Document document = documents().find(Filters.eq("_id", id)).first();
		Set<String> leftOut = this.derived;
		return (document == null) ? List.of()
				: new Versions(kept(id, document), (leftOut != null) ? leftOut : Set.of()).list();
	}

	/**
	 * The document was read first: what the relay moves meanwhile is then found twice,
	 * never missed.
	 */
	private List<Snapshot.Kept> kept(String id, Document document) {
		SortedMap<Long, Snapshot.Kept> kept = new TreeMap<>();
		Stream
			.concat(this.house.history().snapshots(this.aggregate, id).stream(),
					document.getList("pending", Document.class, List.of()).stream().map(PendingEvent::of))
			.forEach((event) -> {
				Snapshot snapshot = event.snapshot();
				if (snapshot != null) {
					kept.put(event.sequence(), new Snapshot.Kept(snapshot, event.at(), event.actor()));
				}
			});
		return List.copyOf(kept.values());
	}

	public Optional<Versioned<S>> find(String id) {
		return find(id, Filters.empty()).map(Stored::versioned);
	}

	/** The aggregate if it also fits the filter, usually the caller's jurisdiction. */
	public Optional<Stored<S>> find(String id, Bson filter) {
		return Optional
			.ofNullable(documents().find(Filters.and(Filters.eq("_id", id), filter))
				.projection(Projections.exclude("pending", "applied"))
				.first())
			.map(this::stored);
	}

	public Found<Stored<S>> list(Bson filter, Paging paging) {
		return Queries.list(documents(), filter, Projections.exclude("pending", "applied"), paging, this::stored);
	}

	/** How many records there are for each value of a field. */
	public Map<String, Long> count(Bson filter, String field) {
		return Queries.count(documents(), filter, field);
	}

	/**
	 * Writes a new aggregate.
	 * @return false when its id, or a value of a unique index, is taken
	 */
	public boolean insert(String id, Changed<S, E> changed) {
		Document document = fresh(id, changed);
		try {
			documents().insertOne(document);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
		signal(document);
		return true;
	}

	/**
	 * Writes many new aggregates in one request to the store, each with its events as
	 * {@link #insert} does; those that cannot be written do not keep the others out.
	 * @return the ids of those that were not written, because the id, or a value of a
	 * unique index, is taken
	 */
	public Set<String> insertAll(Map<String, Changed<S, E>> many) {
		List<Document> documents = new ArrayList<>(many.size());
		many.forEach((id, changed) -> documents.add(fresh(id, changed)));
		Set<String> taken = BulkInsert.into(documents(), documents);
		documents.stream().filter((document) -> !taken.contains(document.getString("_id"))).forEach(this::signal);
		return taken;
	}

	private Document fresh(String id, Changed<S, E> changed) {
		Instant now = this.house.clock().instant();
		Document body = this.form.write(changed.state());
		List<Document> events = events(changed, 0, now, snapshot(1, null, body, changed));
		Document document = new Document("_id", id).append("version", 1L)
			.append("body", body)
			.append("updatedAt", Date.from(now))
			.append("seq", (long) events.size());
		if (!events.isEmpty()) {
			document.append("pending", events).append("pendingSince", Date.from(this.house.realTime().instant()));
		}
		return document;
	}

	/**
	 * Writes state and events of a change together.
	 * @return false when somebody else was faster, or a value of a unique index is taken
	 */
	public boolean save(String id, Versioned<S> before, Changed<S, E> after) {
		return write(id, before, after, null);
	}

	/**
	 * Changes an aggregate because of an event of another one. The mark that the event
	 * was applied is part of the same document write.
	 * @return false when the event had been applied before
	 * @throws Permanent when there is no such aggregate
	 */
	public boolean applyOnce(String id, Incoming<?> cause, Function<S, Changed<S, E>> change) {
		Mark mark = Mark.of(cause);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Document document = documents().find(Filters.eq("_id", id))
				.projection(Projections.exclude("pending"))
				.first();
			if (document == null) {
				throw new Permanent(this.aggregate + " " + id + " does not exist");
			}
			Document applied = document.get("applied", new Document());
			if (applied.get(mark.key(), (Number) 0L).longValue() >= mark.sequence()) {
				return false;
			}
			Stored<S> before = stored(document);
			if (write(id, before.versioned(), change.apply(before.state()), mark)) {
				return true;
			}
		}
		throw new IllegalStateException("overtaken " + ATTEMPTS + " times: " + this.aggregate + " " + id);
	}

	private boolean write(String id, Versioned<S> before, Changed<S, E> after, @Nullable Mark mark) {
		long version = before.version();
		// The sequence of the next event belongs to the version: if either is stale, the
		// filter below does not fit.
		Document head = documents().find(Filters.and(Filters.eq("_id", id), Filters.eq("version", version)))
			.projection(Projections.include("seq", "pending.sequence"))
			.first();
		if (head == null) {
			return false;
		}
		if (head.getList("pending", Document.class, List.of()).size() + after.events().size() > MOST_WAITING) {
			throw new TooManyWaiting(this.aggregate, id);
		}
		Instant now = this.house.clock().instant();
		long sequence = head.get("seq", Number.class).longValue();
		Document body = this.form.write(after.state());
		List<Document> events = events(after, sequence, now, snapshot(version + 1, before.state(), body, after));
		List<Bson> updates = new ArrayList<>();
		updates.add(Updates.set("body", body));
		updates.add(Updates.set("version", version + 1));
		updates.add(Updates.set("updatedAt", Date.from(now)));
		if (!events.isEmpty()) {
			updates.add(Updates.set("seq", sequence + events.size()));
			updates.add(Updates.pushEach("pending", events));
			updates.add(Updates.set("pendingSince", Date.from(this.house.realTime().instant())));
		}
		if (mark != null) {
			updates.add(Updates.set("applied." + mark.key(), mark.sequence()));
		}
		try {
			boolean written = documents()
				.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("version", version)), Updates.combine(updates))
				.getModifiedCount() == 1;
			if (written) {
				signal(id, events);
			}
			return written;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	/** The state stands beside the last event, or alone where nobody is told. */
	private List<Document> events(Changed<S, E> changed, long sequence, Instant now, @Nullable Snapshot snapshot) {
		Acting acting = Acting.current();
		List<PendingEvent> events = new ArrayList<>();
		for (E event : changed.events()) {
			WireForm.WireEvent sent = this.wire.toWire(event);
			events.add(new PendingEvent(this.house.ids().next(), sequence + events.size() + 1, sent.type(), now,
					acting.actor(), acting.causation(), StoredJson.mapper().writeValueAsString(sent.data())));
		}
		if (snapshot != null) {
			PendingEvent last = events.isEmpty() ? new PendingEvent(this.house.ids().next(), sequence + 1,
					PendingEvent.UNTOLD, now, acting.actor(), acting.causation(), "{}") : events.removeLast();
			events.add(last.with(snapshot));
		}
		return events.stream().map(PendingEvent::toDocument).toList();
	}

	private @Nullable Snapshot snapshot(long version, @Nullable S before, Document body, Changed<S, E> changed) {
		Set<String> leftOut = this.derived;
		if (leftOut == null
				|| (before != null && without(this.form.write(before), leftOut).equals(without(body, leftOut)))) {
			return null;
		}
		return Snapshot.of(version, body, changed.because(), LocalDate.now(this.house.clock()));
	}

	private static Document without(Document body, Set<String> fields) {
		Document rest = new Document(body);
		fields.forEach(rest::remove);
		return rest;
	}

	private void signal(Document fresh) {
		signal(fresh.getString("_id"), fresh.getList("pending", Document.class, List.of()));
	}

	private void signal(String id, List<Document> events) {
		if (!events.isEmpty()) {
			this.house.outgoing().waiting(this.aggregate, id);
		}
	}

	private Stored<S> stored(Document document) {
		return new Stored<>(document.getString("_id"), this.form.read(document.get("body", Document.class)),
				document.get("version", Number.class).longValue(),
				Objects.requireNonNull(document.getDate("updatedAt")).toInstant());
	}

	/** That an event of another aggregate was applied. */
	private record Mark(String key, long sequence) {

		static Mark of(Incoming<?> cause) {
			return new Mark(Fields.source(cause), cause.sequence());
		}

	}

}
