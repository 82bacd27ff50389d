package io.firewarden.registry.exchange.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.exchange.application.Import;
import io.firewarden.registry.exchange.application.Imports;
import io.firewarden.registry.work.GoOn;
import io.firewarden.registry.work.LeasedWork;
import org.bson.conversions.Bson;

/** Imports in the document store. */
final class MongoImports implements Imports {

	private static final List<String> ALIVE = Stream.of(Import.State.values())
		.filter((state) -> !state.isOver())
		.map(Enum::name)
		.toList();

	private static final LeasedWork.Kind KIND = new LeasedWork.Kind("imports", "startedAt", Import.State.WAITING.name(),
			ALIVE);

	private final LeasedWork<Import> work;

	MongoImports(ServiceDatabase database, Clock realTime, Duration lease) {
		this.work = new LeasedWork<>(database, KIND, StateForm.json(Import.class), realTime, lease);
		for (String field : List.of("body.owner.username", "body.owner.org", "body.register")) {
			database.index("imports", Indexes.ascending(field), new IndexOptions());
		}
	}

	LeasedWork<Import> work() {
		return this.work;
	}

	@Override
	public boolean add(Import accepted) {
		return this.work.add(accepted.id(), accepted);
	}

	@Override
	public Optional<Import> find(String id) {
		return this.work.find(id);
	}

	/** One page of those that fit, newest first. */
	Found<Import> list(Bson filter, Paging paging) {
		return this.work.list(filter, paging);
	}

	@Override
	public Optional<Import> take(String worker) {
		return this.work.take(worker);
	}

	@Override
	public GoOn record(String worker, Import current) {
		return this.work.record(worker, current.id(), current);
	}

	@Override
	public void end(String worker, Import ended) {
		this.work.end(worker, ended.id(), ended);
	}

	@Override
	public void leave(String worker, String id) {
		this.work.leave(worker, id);
	}

	@Override
	public boolean cancel(String id) {
		return this.work.cancel(id);
	}

}
