package io.firewarden.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

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
		return waiting(aggregate, Filters.and(Filters.in("_id", ids), Filters.exists("pendingSince")), 0);
	}

	/**
	 * Aggregates whose events have waited since before this moment.
	 * @param most how many of them
	 */
	public List<Waiting> waitingSince(String aggregate, Instant before, int most) {
		return waiting(aggregate, Filters.lte("pendingSince", Date.from(before)), most);
	}

	private List<Waiting> waiting(String aggregate, Bson which, int most) {
		return this.database.collection(aggregate)
			.find(which)
			.projection(Projections.include("pending", "chain"))
			.limit(most)
			.map((document) -> waiting(aggregate, document))
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
	 * Moves published events of one kind of aggregate to the history. A crash in between
	 * repeats the move and changes nothing.
	 * @param published of each aggregate the first of its waiting events, all of them
	 * acknowledged; none for one that only seems to wait, because a crash came before the
	 * last request
	 */
	public void published(String aggregate, Map<Waiting, List<PendingEvent>> published) {
		Map<Waiting, String> chains = this.history.append(published);
		List<UpdateOneModel<Document>> settled = new ArrayList<>();
		List<UpdateOneModel<Document>> moved = new ArrayList<>();
		List<UpdateOneModel<Document>> empty = new ArrayList<>();
		published.forEach((waiting, events) -> {
			Bson one = Filters.eq("_id", waiting.id());
			empty
				.add(new UpdateOneModel<>(Filters.and(one, Filters.size("pending", 0)), Updates.unset("pendingSince")));
			if (!events.isEmpty()) {
				// Fits only while the first of them still waits: a second relay must not
				// set the chain back.
				Bson first = Filters.eq("pending.sequence", events.getFirst().sequence());
				Bson chain = Updates.set("chain", chains.get(waiting));
				settled.add(new UpdateOneModel<>(Filters.and(one, first, Filters.size("pending", events.size())),
						Updates.combine(Updates.set("pending", List.of()), chain, Updates.unset("pendingSince"))));
				moved.add(new UpdateOneModel<>(Filters.and(one, first), Updates
					.combine(Updates.pull("pending", Filters.lte("sequence", events.getLast().sequence())), chain)));
			}
		});
		// As a rule nothing has been added meanwhile, and one request does it.
		if (write(aggregate, settled) < published.size()) {
			write(aggregate, moved);
			write(aggregate, empty);
		}
	}

	private int write(String aggregate, List<UpdateOneModel<Document>> updates) {
		return updates.isEmpty() ? 0
				: this.database.collection(aggregate)
					.bulkWrite(updates, new BulkWriteOptions().ordered(false))
					.getMatchedCount();
	}

	private static Waiting waiting(String aggregate, Document document) {
		List<PendingEvent> events = document.getList("pending", Document.class, List.of())
			.stream()
			.map(PendingEvent::of)
			.toList();
		return new Waiting(aggregate, document.getString("_id"), document.get("chain", History.START), events);
	}

}
