package io.firewarden.registry.exchange.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.Imports;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Imports in the document store: state under {@code body}, the lease beside it. The lease
 * runs in real time, and every write of a worker names it.
 */
final class MongoImports implements Imports {

	private static final String STATE = "body.state";

	private static final String WORKER = "worker";

	private static final String LEASED_UNTIL = "leasedUntil";

	private static final String CANCEL = "cancel";

	private static final Date FREE = new Date(0);

	private static final List<String> ALIVE = Stream.of(Import.State.values())
		.filter((state) -> !state.isOver())
		.map(Enum::name)
		.toList();

	private final MongoCollection<Document> documents;

	private final StateForm<Import> form = StateForm.json(Import.class);

	private final Clock realTime;

	private final Duration lease;

	MongoImports(ServiceDatabase database, Clock realTime, Duration lease) {
		this.documents = database.collection("imports");
		this.realTime = realTime;
		this.lease = lease;
		database.index("imports", Indexes.ascending(STATE), new IndexOptions());
		database.index("imports", Indexes.ascending("body.owner.username"), new IndexOptions());
		database.index("imports", Indexes.ascending("body.startedAt"), new IndexOptions());
	}

	@Override
	public boolean add(Import accepted) {
		try {
			this.documents.insertOne(new Document("_id", accepted.id()).append("body", this.form.write(accepted))
				.append(LEASED_UNTIL, FREE));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	@Override
	public Optional<Import> find(String id) {
		return Optional.ofNullable(this.documents.find(Filters.eq("_id", id)).first()).map(this::read);
	}

	/** One page of those that fit, newest first. */
	Found<Import> list(Bson filter, Paging paging) {
		List<Import> page = this.documents.find(filter)
			.sort(Sorts.orderBy(Sorts.descending("body.startedAt"), Sorts.ascending("_id")))
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.map(this::read)
			.into(new ArrayList<>());
		return new Found<>(page, this.documents.countDocuments(filter), paging);
	}

	@Override
	public Optional<Import> take(String worker) {
		Date now = Date.from(this.realTime.instant());
		Bson free = Filters.and(Filters.in(STATE, ALIVE), Filters.lt(LEASED_UNTIL, now));
		Document next = this.documents.find(free).sort(Sorts.ascending("body.startedAt")).limit(1).first();
		if (next == null) {
			return Optional.empty();
		}
		boolean begun = read(next).state() != Import.State.WAITING;
		return Optional
			.ofNullable(this.documents.findOneAndUpdate(Filters.and(Filters.eq("_id", next.get("_id")), free),
					Updates.combine(Updates.set(WORKER, worker), Updates.set(LEASED_UNTIL, until()),
							Updates.inc("body.resumed", begun ? 1 : 0)),
					new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
			.map(this::read);
	}

	@Override
	public GoOn record(String worker, Import current) {
		Document before = this.documents.findOneAndUpdate(held(worker, current.id()),
				Updates.combine(Updates.set("body", this.form.write(current)), Updates.set(LEASED_UNTIL, until())),
				new FindOneAndUpdateOptions().projection(Projections.include(CANCEL)));
		if (before == null) {
			return GoOn.LOST;
		}
		return before.getBoolean(CANCEL, false) ? GoOn.CANCELLED : GoOn.YES;
	}

	@Override
	public void end(String worker, Import ended) {
		this.documents.updateOne(held(worker, ended.id()),
				Updates.combine(Updates.set("body", this.form.write(ended)), Updates.set(LEASED_UNTIL, FREE)));
	}

	@Override
	public void leave(String worker, String id) {
		this.documents.updateOne(held(worker, id), Updates.set(LEASED_UNTIL, FREE));
	}

	@Override
	public boolean cancel(String id) {
		return this.documents
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.in(STATE, ALIVE)), Updates.set(CANCEL, true))
			.getMatchedCount() == 1;
	}

	@Override
	public List<String> withFilesToRemove(LocalDate today) {
		return this.documents
			.find(Filters.and(Filters.eq("body.filesKept", true), Filters.lt("body.keepUntil", today.toString())))
			.projection(Projections.include("_id"))
			.map((document) -> document.getString("_id"))
			.into(new ArrayList<>());
	}

	@Override
	public void filesRemoved(String id) {
		this.documents.updateOne(Filters.eq("_id", id), Updates.set("body.filesKept", false));
	}

	private Import read(Document document) {
		return this.form.read(document.get("body", Document.class));
	}

	private static Bson held(String worker, String id) {
		return Filters.and(Filters.eq("_id", id), Filters.eq(WORKER, worker));
	}

	private Date until() {
		return Date.from(this.realTime.instant().plus(this.lease));
	}

}
