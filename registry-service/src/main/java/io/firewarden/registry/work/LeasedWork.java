package io.firewarden.registry.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StateForm;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Pieces of work in the document store: state under {@code body}, the lease beside it.
 * The lease runs in real time, and every write of a worker names it. Whoever works on a
 * piece holds its lease; nobody else writes it then.
 *
 * @param <T> a piece of work, with components {@code state}, {@code resumed},
 * {@code filesKept} and {@code keepUntil}
 */
public final class LeasedWork<T> {

	private static final String STATE = "body.state";

	private static final String WORKER = "worker";

	private static final String LEASED_UNTIL = "leasedUntil";

	private static final String CANCEL = "cancel";

	private static final Date FREE = new Date(0);

	private final MongoCollection<Document> documents;

	private final StateForm<T> form;

	private final Kind kind;

	private final Clock realTime;

	private final Duration lease;

	public LeasedWork(ServiceDatabase database, Kind kind, StateForm<T> form, Clock realTime, Duration lease) {
		this.documents = database.collection(kind.collection);
		this.form = form;
		this.kind = kind;
		this.realTime = realTime;
		this.lease = lease;
		database.index(kind.collection, Indexes.ascending(STATE), new IndexOptions());
		database.index(kind.collection, Indexes.ascending(kind.order()), new IndexOptions());
	}

	/** Writes a new one; false when its id is taken. */
	public boolean add(String id, T accepted) {
		try {
			this.documents.insertOne(
					new Document("_id", id).append("body", this.form.write(accepted)).append(LEASED_UNTIL, FREE));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	public Optional<T> find(String id) {
		return Optional.ofNullable(this.documents.find(Filters.eq("_id", id)).first()).map(this::read);
	}

	/** One page of those that fit, newest first. */
	public Found<T> list(Bson filter, Paging paging) {
		List<T> page = this.documents.find(filter)
			.sort(Sorts.descending(this.kind.order(), "_id"))
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.map(this::read)
			.into(new ArrayList<>());
		return new Found<>(page, this.documents.countDocuments(filter), paging);
	}

	/** The next that nobody works on, oldest first, now under this worker's lease. */
	public Optional<T> take(String worker) {
		Date now = Date.from(this.realTime.instant());
		Bson free = Filters.and(Filters.in(STATE, this.kind.alive), Filters.lt(LEASED_UNTIL, now));
		Document next = this.documents.find(free).sort(Sorts.ascending(this.kind.order())).limit(1).first();
		if (next == null) {
			return Optional.empty();
		}
		boolean begun = !this.kind.waiting.equals(next.get("body", Document.class).getString("state"));
		return Optional
			.ofNullable(this.documents.findOneAndUpdate(Filters.and(Filters.eq("_id", next.get("_id")), free),
					Updates.combine(Updates.set(WORKER, worker), Updates.set(LEASED_UNTIL, until()),
							Updates.inc("body.resumed", begun ? 1 : 0)),
					new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
			.map(this::read);
	}

	/**
	 * Records how far it is, and keeps the lease.
	 * @return whether the worker goes on
	 */
	public GoOn record(String worker, String id, T current) {
		Document before = this.documents.findOneAndUpdate(held(worker, id),
				Updates.combine(Updates.set("body", this.form.write(current)), Updates.set(LEASED_UNTIL, until())),
				new FindOneAndUpdateOptions().projection(Projections.include(CANCEL)));
		if (before == null) {
			return GoOn.LOST;
		}
		return before.getBoolean(CANCEL, false) ? GoOn.CANCELLED : GoOn.YES;
	}

	/** Records how it ended, and gives the lease back. */
	public void end(String worker, String id, T ended) {
		this.documents.updateOne(held(worker, id),
				Updates.combine(Updates.set("body", this.form.write(ended)), Updates.set(LEASED_UNTIL, FREE)));
	}

	/** Gives the lease back, so that another worker can go on at once. */
	public void leave(String worker, String id) {
		this.documents.updateOne(held(worker, id), Updates.set(LEASED_UNTIL, FREE));
	}

	/** Asks for its end; false when it is over. */
	public boolean cancel(String id) {
		return this.documents
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.in(STATE, this.kind.alive)),
					Updates.set(CANCEL, true))
			.getMatchedCount() == 1;
	}

	/**
	 * Changes one that nobody works on.
	 * @param state its state before; false when it is another one by now
	 */
	public boolean change(String id, String state, T after) {
		return this.documents
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq(STATE, state)),
					Updates.combine(Updates.set("body", this.form.write(after)), Updates.set(LEASED_UNTIL, FREE)))
			.getMatchedCount() == 1;
	}

	/** Ended ones whose files need not be kept any more. */
	public List<String> withFilesToRemove(LocalDate today) {
		return this.documents
			.find(Filters.and(Filters.eq("body.filesKept", true), Filters.lt("body.keepUntil", today.toString())))
			.projection(Projections.include("_id"))
			.map((document) -> document.getString("_id"))
			.into(new ArrayList<>());
	}

	public void filesRemoved(String id) {
		this.documents.updateOne(Filters.eq("_id", id), Updates.set("body.filesKept", false));
	}

	private T read(Document document) {
		return this.form.read(document.get("body", Document.class));
	}

	private static Bson held(String worker, String id) {
		return Filters.and(Filters.eq("_id", id), Filters.eq(WORKER, worker));
	}

	private Date until() {
		return Date.from(this.realTime.instant().plus(this.lease));
	}

	/**
	 * A kind of work.
	 *
	 * @param since component that orders it
	 * @param waiting name of the state in which nobody has begun
	 * @param alive names of the states in which there is something to do
	 */
	public record Kind(String collection, String since, String waiting, List<String> alive) {

		public Kind {
			alive = List.copyOf(alive);
		}

		String order() {
			return "body." + this.since;
		}

	}

}
