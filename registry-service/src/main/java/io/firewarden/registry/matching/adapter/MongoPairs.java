package io.firewarden.registry.matching.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.matching.application.PairBook;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Pairs in the document store. */
final class MongoPairs implements PairBook {

	private static final Map<String, String> SORTS = Map.of("score", "body.score", "agencyName", "body.left.name",
			"marketName", "body.right.name", "updatedAt", "updatedAt");

	private final RecordStore<Pair> records;

	private final Clock clock;

	MongoPairs(AggregateStores stores, Clock clock) {
		this.clock = clock;
		this.records = RecordStore.open(stores, "pair", Pair.class, Pair::pairId, "agency", null);
		this.records.store()
			.index("body.brigade", "body.state", "body.score")
			.index("body.state", "body.score")
			.index("body.agency")
			.index("body.score")
			.index("updatedAt");
	}

	RecordStore<Pair> records() {
		return this.records;
	}

	Found<Stored<Pair>> search(PairQuery query, Jurisdiction by, Paging paging) {
		return this.records.list(filters(query), by, paging.sortable(SORTS, new Paging.Order("score", true)));
	}

	Map<String, Map<String, Long>> facets(PairQuery query, Jurisdiction by) {
		Bson within = this.records.within(filters(query.withoutState()), by);
		return Map.of("state", new TreeMap<>(this.records.store().count(within, "body.state")), "tier", new TreeMap<>(
				this.records.store().count(this.records.within(filters(query), by), "body.likeness.tier")));
	}

	@Override
	public void seen(List<Pair> pairs) {
		this.records.putAll(pairs, feed(), (fresh, there) -> there.seenAgain(fresh));
	}

	@Override
	public void joined(String pairId, Pair.Decision decision) {
		this.records.changeAll(Filters.eq("_id", pairId), feed(), (pair) -> pair.decide(decision).orElse(pair));
	}

	@Override
	public List<Known> writtenSince(@Nullable Instant since) {
		return this.records.store()
			.documents()
			.find((since != null) ? Filters.gte("updatedAt", Date.from(since)) : Filters.empty())
			.projection(Projections.include("body.agency", "body.right.sourceId", "body.state"))
			.map(MongoPairs::known)
			.into(new ArrayList<>());
	}

	@Override
	public Written<Pair> change(String pairId, long expected, Jurisdiction by, Change change) {
		return this.records.change(pairId, expected, by, Why.officer(null, LocalDate.now(this.clock)), change::of);
	}

	private Why feed() {
		LocalDate today = LocalDate.now(this.clock);
		return new Why(null, new RecordSource(RecordSource.Kind.IMPORT, null, today), today);
	}

	private static Known known(Document document) {
		Document body = document.get("body", new Document());
		return new Known(document.getString("_id"), body.get("agency", ""),
				body.get("right", new Document()).get("sourceId", ""), Pair.State.valueOf(body.get("state", "OPEN")));
	}

	private static List<Bson> filters(PairQuery query) {
		List<Bson> parts = new ArrayList<>();
		if (query.state() != null) {
			parts.add(Filters.eq("body.state", query.state().name()));
		}
		if (query.brigade() != null) {
			parts.add(Filters.eq("body.brigade", query.brigade()));
		}
		if (query.agency() != null) {
			parts.add(Filters.eq("body.agency", query.agency()));
		}
		if (query.q() != null && !query.q().isBlank()) {
			String typed = Pattern.quote(query.q().strip());
			parts.add(Filters.or(Filters.regex("body.left.name", typed), Filters.regex("body.right.name", typed)));
		}
		return parts;
	}

}
