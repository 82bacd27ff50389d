package io.firewarden.registry.market.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedLedger;
import io.firewarden.registry.work.GoOn;
import io.firewarden.registry.work.LeasedWork;
import org.bson.conversions.Bson;

/** Batches in the document store. */
final class MongoFeedLedger implements FeedLedger {

	static final String SOURCE = "body.delivery.source";

	static final String TABLE = "body.delivery.table";

	static final String STATE = "body.state";

	private static final String COLLECTION = "market-batches";

	private static final String NUMBER = "body.delivery.number";

	private static final String SHA256 = "body.sha256";

	private static final List<String> ALIVE = Stream.of(FeedBatch.State.values())
		.filter((state) -> !state.isOver())
		.map(Enum::name)
		.toList();

	private static final Paging ONE = new Paging(0, 1, List.of());

	private final LeasedWork<FeedBatch> work;

	MongoFeedLedger(ServiceDatabase database, Clock realTime, Duration lease) {
		this.work = new LeasedWork<>(database,
				new LeasedWork.Kind(COLLECTION, "receivedAt", FeedBatch.State.WAITING.name(), ALIVE),
				StateForm.json(FeedBatch.class), realTime, lease);
		database.index(COLLECTION, Indexes.ascending(NUMBER), new IndexOptions());
		database.index(COLLECTION, Indexes.ascending(SHA256), new IndexOptions());
		database.index(COLLECTION, Indexes.ascending(SOURCE, TABLE), new IndexOptions());
	}

	LeasedWork<FeedBatch> work() {
		return this.work;
	}

	@Override
	public boolean add(FeedBatch received) {
		return this.work.add(received.id(), received);
	}

	@Override
	public Optional<FeedBatch> find(String id) {
		return this.work.find(id);
	}

	@Override
	public Optional<FeedBatch> numbered(FeedSource source, String table, String number) {
		return one(
				Filters.and(Filters.eq(NUMBER, number), Filters.eq(SOURCE, source.name()), Filters.eq(TABLE, table)));
	}

	@Override
	public Optional<FeedBatch> appliedBefore(String table, String sha256) {
		return one(Filters.and(Filters.eq(SHA256, sha256), Filters.eq(TABLE, table),
				Filters.eq(STATE, FeedBatch.State.DONE.name())));
	}

	/** Those of a table, the newest first, as many as a page holds. */
	List<FeedBatch> latest(FeedSource source, String table) {
		return this.work
			.list(Filters.and(Filters.eq(SOURCE, source.name()), Filters.eq(TABLE, table)),
					new Paging(0, Paging.LARGEST, List.of()))
			.content();
	}

	private Optional<FeedBatch> one(Bson filter) {
		return this.work.list(filter, ONE).content().stream().findFirst();
	}

	@Override
	public Optional<FeedBatch> take(String worker) {
		return this.work.take(worker);
	}

	@Override
	public GoOn record(String worker, FeedBatch current) {
		return this.work.record(worker, current.id(), current);
	}

	@Override
	public void end(String worker, FeedBatch ended) {
		this.work.end(worker, ended.id(), ended);
	}

	@Override
	public void leave(String worker, String id) {
		this.work.leave(worker, id);
	}

}
