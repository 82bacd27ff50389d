package io.firewarden.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * The waiting events of all aggregates of this service, as the relay sees them.
 */
public final class Outbox {

	private final AggregateStores stores;

	private final ServiceDatabase database;

	private final History history;

	Outbox(AggregateStores stores, ServiceDatabase database, History history) {
		this.stores = stores;
		this.database = database;
		this.history = history;
	}

	/**
	 * The waiting events of one aggregate.
	 *
	 * @param chain hash of its last history entry
	 */
	public record Waiting(String aggregate, String id, String chain, List<PendingEvent> events) {
	}

	public List<Waiting> of(String aggregate, Collection<String> ids) {
		return this.database.collection(aggregate)
			.find(Filters.and(Filters.in("_id", ids), Filters.exists("pendingSince")))
			.projection(Projections.include("pending", "chain"))
			.map((document) -> waiting(aggregate, document))
			.into(new ArrayList<>());
	}

	/**
	 * Ids of aggregates whose events have waited since before this moment, a bounded
	 * number of them.
	 */
	public List<String> waitingSince(String aggregate, Instant before, int most) {
		return this.database.collection(aggregate)
			.find(Filters.lte("pendingSince", Date.from(before)))
			.projection(Projections.include("_id"))
			.limit(most)
			.map((document) -> document.getString("_id"))
			.into(new ArrayList<>());
	}

	/** How many events wait in this service. */
	public long size() {
		long size = 0;
		for (String aggregate : this.stores.names()) {
			for (Document document : this.database.collection(aggregate)
				.find(Filters.exists("pendingSince"))
				.projection(Projections.include("pending.sequence"))) {
				size += document.getList("pending", Document.class, List.of()).size();
			}
		}
		return size;
	}

	/**
	 * Moves published events to the history. A crash in between repeats the move and
	 * changes nothing.
	 * @param published the first events of the aggregate's waiting ones, all of them
	 * acknowledged
	 */
	public void published(Waiting waiting, List<PendingEvent> published) {
		String chain = this.history.append(waiting.aggregate(), waiting.id(), waiting.chain(), published);
		long last = published.getLast().sequence();
		var collection = this.database.collection(waiting.aggregate());
		// Fits only while the first of them still waits: a second relay must not set the
		// chain back.
		collection.updateOne(
				Filters.and(Filters.eq("_id", waiting.id()),
						Filters.eq("pending.sequence", published.getFirst().sequence())),
				Updates.combine(Updates.pull("pending", Filters.lte("sequence", last)), Updates.set("chain", chain)));
		collection.updateOne(Filters.and(Filters.eq("_id", waiting.id()), Filters.size("pending", 0)),
				Updates.unset("pendingSince"));
	}

	private static Waiting waiting(String aggregate, Document document) {
		List<PendingEvent> events = document.getList("pending", Document.class, List.of())
			.stream()
			.map(PendingEvent::of)
			.toList();
		return new Waiting(aggregate, document.getString("_id"), document.get("chain", History.START), events);
	}

}
