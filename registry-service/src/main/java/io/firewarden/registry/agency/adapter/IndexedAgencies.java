package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
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
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index of agencies in step with the store (ADR 0015): read whole at the start,
 * then what was written since, before a search that comes more than half a second after
 * the last look or after a write of this instance.
 */
final class IndexedAgencies implements AgencySearch, AgencyRoll, SmartLifecycle {

	private static final int BATCH = 1000;

	private static final Duration FRESH = Duration.ofMillis(500);

	/** A write carries the time at which it began, not that of its arrival. */
	private static final Duration OVERLAP = Duration.ofSeconds(5);

	private final AggregateStore<ServiceAgency, AgencyEvent> store;

	private final AgencyIndex index;

	private final Clock clock;

	private final Supplier<Filings> filings;

	private final Set<String> touched = ConcurrentHashMap.newKeySet();

	private volatile @Nullable Instant lookedAt;

	private volatile boolean running;

	IndexedAgencies(AggregateStore<ServiceAgency, AgencyEvent> store, AgencyIndex index, Clock clock,
			Supplier<Filings> filings) {
		this.store = store;
		this.index = index;
		this.clock = clock;
		this.filings = filings;
	}

	/** This instance wrote the agency: the next search must know. */
	void touched(String uscc) {
		this.touched.add(uscc);
	}

	@Override
	public Hits search(Query query, Window window, Jurisdiction by) {
		catchUp();
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
		catchUp();
		return this.index.all(by)
			.stream()
			.map((keys) -> new Line(keys.uscc(), keys.name(), keys.brigade(), keys.kinds(), keys.isLocal(),
					keys.memberOf(), keys.lapses().d7(), keys.lapses().d30(), keys.lapses().d90()))
			.toList();
	}

	/**
	 * Takes in what was written since the last look; one at a time, so that nobody
	 * searches while another still reads.
	 */
	synchronized void catchUp() {
		Instant last = this.lookedAt;
		Instant now = this.clock.instant();
		if (last == null) {
			load();
		}
		else if (!this.touched.isEmpty() || Duration.between(last, now).abs().compareTo(FRESH) > 0) {
			List<String> own = List.copyOf(this.touched);
			own.forEach(this.touched::remove);
			read(Filters.in("_id", own));
			read(Filters.and(Filters.gte("updatedAt", Date.from(last.minus(OVERLAP))),
					Filters.lte("updatedAt", Date.from(now.plus(OVERLAP)))));
			this.lookedAt = now;
		}
	}

	private synchronized void load() {
		if (this.lookedAt != null) {
			return;
		}
		Instant begin = this.clock.instant();
		String last = "";
		Collection<AgencyKeys> all = new ArrayList<>();
		List<AgencyKeys> batch = batch(last);
		while (!batch.isEmpty()) {
			all.addAll(batch);
			last = batch.getLast().uscc();
			batch = batch(last);
		}
		this.index.put(List.copyOf(all));
		this.lookedAt = begin;
	}

	private List<AgencyKeys> batch(String last) {
		return this.store.documents()
			.find(Filters.and(Filters.gt("_id", last), Filters.exists("body.mergedInto", false)))
			.projection(AgencyKeysDocument.FIELDS)
			.sort(Sorts.ascending("_id"))
			.limit(BATCH)
			.map(AgencyKeysDocument::read)
			.into(new ArrayList<>());
	}

	private void read(Bson filter) {
		List<AgencyKeys> changed = new ArrayList<>();
		for (Document stored : this.store.documents().find(filter).projection(AgencyKeysDocument.FIELDS)) {
			if (AgencyKeysDocument.isMerged(stored)) {
				this.index.drop(stored.getString("_id"));
			}
			else {
				changed.add(AgencyKeysDocument.read(stored));
			}
		}
		this.index.put(changed);
	}

	@Override
	public void start() {
		load();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the store has started, before the web server. */
	@Override
	public int getPhase() {
		return 100;
	}

}
