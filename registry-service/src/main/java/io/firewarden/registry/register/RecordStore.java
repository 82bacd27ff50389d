package io.firewarden.registry.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import io.firewarden.platform.web.VersionList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * All records of one register. Every writing is told to others by one event, and every
 * question names the jurisdiction it is asked from.
 *
 * @param <R> a record that Jackson can write, with a field {@code brigade}
 */
public final class RecordStore<R> {

	private static final int MOST_AT_ONCE = 10_000;

	private final AggregateStore<R, R> store;

	private final StateForm<R> form;

	private final Function<R, String> id;

	private final Predicate<R> told;

	private final String usccField;

	private final List<StoreFollower> followers;

	private RecordStore(AggregateStore<R, R> store, StateForm<R> form, Function<R, String> id, Predicate<R> told,
			String usccField, List<StoreFollower> followers) {
		this.store = store;
		this.form = form;
		this.id = id;
		this.told = told;
		this.usccField = usccField;
		this.followers = followers;
	}

	/**
	 * Opens a register.
	 * @param aggregate name of the collection and of the aggregate on the wire
	 * @param usccField field of the record that names the agency it belongs to
	 * @param recorded the event of every writing; null where nobody is told
	 */
	public static <R> RecordStore<R> open(AggregateStores stores, String aggregate, Class<R> form,
			Function<R, String> id, String usccField, @Nullable WireForm<R> recorded) {
		WireForm<R> wire = (recorded != null) ? recorded : WireForm.silent();
		StateForm<R> stateForm = StateForm.json(form);
		AggregateStore<R, R> store = stores.open(aggregate, stateForm, wire).keepingVersions();
		return new RecordStore<>(store, stateForm, id, (record) -> recorded != null, usccField,
				new CopyOnWriteArrayList<>());
	}

	/** The same register, telling others only of the records that fit. */
	public RecordStore<R> tellingOnly(Predicate<R> which) {
		return new RecordStore<>(this.store, this.form, this.id, which, this.usccField, this.followers);
	}

	/**
	 * Keeps an index in memory in step with these records.
	 * @param fields what it needs of a document, {@code updatedAt} among it
	 */
	public StoreFollower follow(Bson fields, Consumer<List<Document>> takeIn, Clock clock) {
		StoreFollower follower = new StoreFollower(this.store.index("updatedAt"), fields, takeIn, clock);
		this.followers.add(follower);
		return follower;
	}

	/**
	 * The store beneath, for its indexes and for questions that only one register has.
	 */
	public AggregateStore<R, R> store() {
		return this.store;
	}

	public Optional<Stored<R>> find(String recordId, Jurisdiction by) {
		return this.store.find(recordId, scope(by));
	}

	public Found<Stored<R>> list(List<Bson> filters, Jurisdiction by, Paging paging) {
		return this.store.list(within(filters, by), paging);
	}

	/**
	 * The record as it was at the end of a day, under the version it has now.
	 * @param day null for the record as it is now
	 */
	public Optional<Stored<R>> asOf(String recordId, Jurisdiction by, @Nullable LocalDate day) {
		Optional<Stored<R>> now = find(recordId, by);
		return (day == null) ? now : now.flatMap((stored) -> this.store.asOf(recordId, day)
			.map((state) -> new Stored<>(recordId, state, stored.version(), stored.updatedAt())));
	}

	/** Who wrote the record when and why, newest first; empty when there is none. */
	public Optional<VersionList> versions(String recordId, Jurisdiction by) {
		return find(recordId, by).map((stored) -> VersionList.of(this.store.versions(recordId)));
	}

	/** The record that a document of the store holds. */
	public R read(Document document) {
		return this.form.read(document.get("body", Document.class));
	}

	/** All that fit, in the order of their ids; for registers that are never long. */
	public List<Stored<R>> all(List<Bson> filters, Jurisdiction by) {
		return this.store.list(within(filters, by), new Paging(0, MOST_AT_ONCE, List.of())).content();
	}

	/** How many of those that fit there are for each value of a field. */
	public Map<String, Long> count(List<Bson> filters, Jurisdiction by, String field) {
		return new TreeMap<>(this.store.count(within(filters, by), "body." + field));
	}

	/** The filters and the jurisdiction in one. */
	public Bson within(List<Bson> filters, Jurisdiction by) {
		return filters.isEmpty() ? scope(by) : Filters.and(scope(by), Filters.and(filters));
	}

	/** Writes a new record. */
	public Written<R> add(R wanted, Why why) {
		String recordId = this.id.apply(wanted);
		if (written(recordId, this.store.insert(recordId, changed(wanted, why)))) {
			return new Written.Done<>(read(recordId));
		}
		return this.store.find(recordId, Filters.empty())
			.filter((there) -> there.state().equals(wanted))
			.<Written<R>>map(Written.SameAsBefore::new)
			.orElseGet(Written.Taken::new);
	}

	/**
	 * Changes a record of the version the writer saw.
	 * @param expected that version
	 */
	public Written<R> change(String recordId, long expected, Jurisdiction by, Why why, UnaryOperator<R> change) {
		Optional<Stored<R>> found = find(recordId, by);
		if (found.isEmpty()) {
			return new Written.NotThere<>();
		}
		Stored<R> before = found.get();
		R after = change.apply(before.state());
		// Before the version: a repeated request names the version it has itself
		// replaced.
		if (after.equals(before.state())) {
			return new Written.SameAsBefore<>(before);
		}
		if (before.version() != expected) {
			return new Written.Stale<>();
		}
		if (written(recordId, this.store.save(recordId, before.versioned(), changed(after, why)))) {
			return new Written.Done<>(read(recordId));
		}
		boolean unchanged = this.store.find(recordId).filter((now) -> now.version() == expected).isPresent();
		return unchanged ? new Written.Taken<>() : new Written.Overtaken<>();
	}

	/** Adds the record or lays it over the one with its id, whoever wrote that. */
	public void put(R wanted, Why why, UnaryOperator<R> over) {
		String recordId = this.id.apply(wanted);
		for (int attempt = 0; attempt < 20; attempt++) {
			Optional<Stored<R>> there = this.store.find(recordId, Filters.empty());
			if (there.isEmpty()) {
				if (written(recordId, this.store.insert(recordId, changed(wanted, why)))) {
					return;
				}
				continue;
			}
			R after = over.apply(there.get().state());
			if (after.equals(there.get().state())
					|| written(recordId, this.store.save(recordId, there.get().versioned(), changed(after, why)))) {
				return;
			}
		}
		throw new IllegalStateException("overtaken too often: " + recordId);
	}

	/** As {@link #put} for many, in few requests where they are new. */
	public void putAll(List<R> wanted, Why why, BinaryOperator<R> over) {
		Map<String, Changed<R, R>> fresh = new LinkedHashMap<>();
		wanted.forEach((record) -> fresh.put(this.id.apply(record), changed(record, why)));
		Set<String> taken = this.store.insertAll(fresh);
		written(fresh.keySet());
		wanted.stream()
			.filter((record) -> taken.contains(this.id.apply(record)))
			.forEach((record) -> put(record, why, (there) -> over.apply(record, there)));
	}

	/** Changes all that fit, whatever the jurisdiction; again is harmless. */
	public void changeAll(Bson filter, Why why, UnaryOperator<R> change) {
		this.store.documents()
			.find(filter)
			.map(this::read)
			.into(new ArrayList<>())
			.forEach((record) -> put(record, why, change));
	}

	/** Tells those who follow. */
	void written(Collection<String> ids) {
		this.followers.forEach((follower) -> ids.forEach(follower::touched));
	}

	private boolean written(String recordId, boolean done) {
		written(List.of(recordId));
		return done;
	}

	private Stored<R> read(String recordId) {
		return this.store.find(recordId, Filters.empty()).orElseThrow();
	}

	private Bson scope(Jurisdiction by) {
		return Scopes.of(by, "body.brigade", "body." + this.usccField);
	}

	Changed<R, R> changed(R state, Why why) {
		return new Changed<>(state, this.told.test(state) ? List.of(state) : List.of(), why.because());
	}

}
