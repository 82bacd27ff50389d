package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.agency.AgencyFilings.Filing;
import io.firewarden.registry.agency.AgencyFilings.Filings;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.agency.application.AgencyIndex;
import io.firewarden.registry.agency.application.AgencyKeys;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.register.StoreFollower;
import org.bson.Document;

/** The list of agencies, answered from the index in memory (ADR 0015). */
final class IndexedAgencies implements AgencySearch, AgencyRoll {

	private final AggregateStore<ServiceAgency, AgencyEvent> store;

	private final AgencyIndex index;

	private final Supplier<Filings> filings;

	private final StoreFollower follower;

	IndexedAgencies(AggregateStore<ServiceAgency, AgencyEvent> store, AgencyIndex index, Clock clock,
			Supplier<Filings> filings) {
		this.store = store;
		this.index = index;
		this.filings = filings;
		this.follower = new StoreFollower(store, AgencyKeysDocument.FIELDS, this::takeIn, clock);
	}

	StoreFollower follower() {
		return this.follower;
	}

	@Override
	public Hits search(Query query, Window window, Jurisdiction by) {
		this.follower.catchUp();
		// Everybody is told what an agency is, not what it owes.
		Filings now = (query.reach() == Reach.PUBLIC) ? (_, _) -> Filing.NONE : this.filings.get();
		AgencyIndex.Page page = this.index.search(query, window, by, now);
		Map<String, Versioned<ServiceAgency>> read = new HashMap<>();
		List<String> usccs = page.content().stream().map(AgencyKeys::uscc).toList();
		this.store.list(Filters.in("_id", usccs), new Paging(0, Math.max(1, usccs.size()), List.of()))
			.content()
			.forEach((stored) -> read.put(stored.id(), stored.versioned()));
		List<Hit> hits = page.content()
			.stream()
			.flatMap((keys) -> Stream.ofNullable(read.get(keys.uscc()))
				.map((agency) -> new Hit(agency, keys.lapses(), now.of(keys.uscc(), keys.isLocal()))))
			.toList();
		return new Hits(hits, page.total(), page.facets());
	}

	@Override
	public List<Line> of(Jurisdiction by) {
		this.follower.catchUp();
		return this.index.all(by)
			.stream()
			.map((keys) -> new Line(keys.uscc(), keys.name(), keys.brigade(), keys.kinds(), keys.isLocal(),
					keys.memberOf(), keys.lapses().d7(), keys.lapses().d30(), keys.lapses().d90()))
			.toList();
	}

	/** Merged records are found by the one that took them in. */
	private void takeIn(List<Document> documents) {
		documents.stream()
			.filter(AgencyKeysDocument::isMerged)
			.forEach((merged) -> this.index.drop(merged.getString("_id")));
		this.index.put(documents.stream()
			.filter((document) -> !AgencyKeysDocument.isMerged(document))
			.map(AgencyKeysDocument::read)
			.toList());
	}

}
