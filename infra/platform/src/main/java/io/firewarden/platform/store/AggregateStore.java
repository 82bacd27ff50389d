package io.firewarden.platform.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
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
 * Document: {@code {_id, version, body, updatedAt, seq, applied, under, pending,
 * pendingSince}}; {@code pendingSince} exists only while events wait, {@code under} see
 * {@link Trace}. A store {@link #keepingVersions} also writes the state each change led
 * to beside its event, so that a record can be shown as of any day.
 *
 * @param <S> the aggregate's state
 * @param <E> its events
 */
public final class AggregateStore<S, E> {

	private static final int ATTEMPTS = 20;

	private static final Bson HEAD = Projections.include("version", "seq", "pending.sequence", Trace.REQUEST);

	private final AggregateStores house;

	private final String aggregate;

	private final StateForm<S> form;

	private final Writing<S, E> writing;

	AggregateStore(AggregateStores house, String aggregate, StateForm<S> form, WireForm<E> wire) {
		this.house = house;
		this.aggregate = aggregate;
		this.form = form;
		this.writing = new Writing<>(house, aggregate, form, wire);
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
		this.writing.keepVersions(Set.of(derivedFields));
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

	/**
	 * As {@link #asOf(String, LocalDate)}; before the first day of all, what the first
	 * writing said.
	 */
	public Optional<S> asOfOrFirst(String id, LocalDate day) {
		Document document = documents().find(Filters.eq("_id", id)).first();
		if (document == null) {
			return Optional.empty();
		}
		Versions versions = new Versions(kept(id, document), Set.of());
		return versions.asOf(day)
			.or(versions::first)
			.or(() -> Optional.of(document.get("body", Document.class)))
			.map(this.form::read);
	}

	/**
	 * What each writing of a record led to, oldest first, as far as versions are kept.
	 */
	public List<S> states(String id) {
		Document document = documents().find(Filters.eq("_id", id)).first();
		return (document == null) ? List.of()
				: new Versions(kept(id, document), Set.of()).states().stream().map(this.form::read).toList();
	}

	/** Every writing of a record, oldest first; empty when there is no such record. */
	public List<Version> versions(String id) {
		Document document = documents().find(Filters.eq("_id", id)).first();
		return (document == null) ? List.of() : new Versions(kept(id, document), this.writing.derived()).list();
	}

	/**
	 * The document was read first: what the relay moves meanwhile is then found twice,
	 * never missed.
	 */
	private List<Snapshot.Kept> kept(String id, Document document) {
		SortedMap<Long, Snapshot.Kept> kept = new TreeMap<>();
		Stream
			.concat(this.house.history().snapshots(this.aggregate, id).stream(),
					pending(document).stream().map(PendingEvent::of))
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
			.ofNullable(
					documents().find(Filters.and(Filters.eq("_id", id), filter)).projection(Trace.projection()).first())
			.flatMap((document) -> Trace.seen(this.aggregate, document))
			.map(this::stored);
	}

	/** Those of these aggregates that exist, by their ids, in one question. */
	public Map<String, Stored<S>> findAll(Collection<String> ids) {
		Map<String, Stored<S>> found = new HashMap<>();
		documents().find(Filters.in("_id", ids))
			.projection(Trace.projection())
			.forEach((document) -> Trace.seen(this.aggregate, document)
				.ifPresent((seen) -> found.put(seen.getString("_id"), stored(seen))));
		return found;
	}

	public Found<Stored<S>> list(Bson filter, Paging paging) {
		return Queries.list(documents(), filter, Trace.WITHOUT, paging, this::stored);
	}

	/** The records of one page, where somebody else counts how many there are in all. */
	public List<Stored<S>> page(Bson filter, Paging paging) {
		return Queries.page(documents(), filter, Trace.WITHOUT, paging, this::stored);
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
		Document document = this.writing.fresh(id, changed);
		try {
			documents().insertOne(document);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return isMade(id, 0);
			}
			throw ex;
		}
		signal(id, pending(document));
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
		many.forEach((id, changed) -> documents.add(this.writing.fresh(id, changed)));
		Set<String> taken = BulkInsert.into(documents(), documents);
		Map<String, List<Document>> events = new HashMap<>();
		documents.forEach((document) -> events.put(document.getString("_id"), pending(document)));
		signal(events, taken);
		taken.removeIf((id) -> isMade(id, 0));
		return taken;
	}

	/**
	 * Writes state and events of a change together.
	 * @return false when somebody else was faster, or a value of a unique index is taken
	 */
	public boolean save(String id, Versioned<S> before, Changed<S, E> after) {
		return isMade(id, before.version()) || write(id, before, after, null);
	}

	/**
	 * Changes an aggregate because of an event of another one. The mark that the event
	 * was applied is part of the same document write.
	 * @return false when the event had been applied before
	 * @throws Permanent when there is no such aggregate
	 */
	public boolean applyOnce(String id, Incoming<?> cause, Function<S, Changed<S, E>> change) {
		Writing.Mark mark = Writing.Mark.of(cause);
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

	/**
	 * Writes many changes in one request to the store, each as {@link #save} does; those
	 * that are overtaken do not keep the others out.
	 * @return the ids of those that were not written
	 */
	public Set<String> saveAll(Map<String, Replacement<S, E>> many) {
		Map<String, Document> heads = new HashMap<>();
		documents().find(Filters.in("_id", many.keySet()))
			.projection(HEAD)
			.forEach((head) -> heads.put(head.getString("_id"), head));
		List<UpdateOneModel<Document>> writes = new ArrayList<>();
		Map<String, List<Document>> events = new HashMap<>();
		Set<String> overtaken = new HashSet<>();
		many.forEach((id, one) -> {
			if (isMade(id, one.before().version())) {
				return;
			}
			Document head = heads.get(id);
			if (head == null || head.get("version", Number.class).longValue() != one.before().version()) {
				overtaken.add(id);
				return;
			}
			Writing.Update update = this.writing.update(id, head, one.before(), one.after(), null);
			writes.add(new UpdateOneModel<>(ofVersion(id, one.before().version()), update.fields()));
			events.put(id, update.events());
		});
		if (!writes.isEmpty() && documents().bulkWrite(writes, new BulkWriteOptions().ordered(false))
			.getModifiedCount() < writes.size()) {
			documents().find(Filters.in("_id", events.keySet())).projection(HEAD).forEach((head) -> {
				String id = head.getString("_id");
				Replacement<S, E> one = many.get(id);
				if (one != null && head.get("version", Number.class).longValue() != one.before().version() + 1) {
					overtaken.add(id);
				}
			});
		}
		signal(events, overtaken);
		return overtaken;
	}

	/** A record as it was read, and the change to it. */
	public record Replacement<S, E>(Versioned<S> before, Changed<S, E> after) {
	}

	private boolean write(String id, Versioned<S> before, Changed<S, E> after, Writing.@Nullable Mark mark) {
		// The sequence of the next event belongs to the version: if either is stale, the
		// filter below does not fit.
		Document head = documents().find(ofVersion(id, before.version())).projection(HEAD).first();
		if (head == null) {
			return false;
		}
		Writing.Update update = this.writing.update(id, head, before, after, mark);
		try {
			boolean written = documents().updateOne(ofVersion(id, before.version()), update.fields())
				.getModifiedCount() == 1;
			if (written) {
				signal(id, update.events());
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

	private boolean isMade(String id, long from) {
		return Trace.isMade(this.aggregate, documents(), id, from);
	}

	private static Bson ofVersion(String id, long version) {
		return Filters.and(Filters.eq("_id", id), Filters.eq("version", version));
	}

	private static List<Document> pending(Document document) {
		return document.getList("pending", Document.class, List.of());
	}

	private void signal(Map<String, List<Document>> many, Set<String> notWritten) {
		if (Background.takes(many.size())) {
			this.house.outgoing().manyWaiting();
			return;
		}
		many.forEach((id, events) -> {
			if (!notWritten.contains(id)) {
				signal(id, events);
			}
		});
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

}
