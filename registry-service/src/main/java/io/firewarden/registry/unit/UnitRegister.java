package io.firewarden.registry.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Paging;
import io.firewarden.registry.register.Listed;
import io.firewarden.registry.register.RecordStore;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All units that are, or could be, served. */
@Component
class UnitRegister implements UnitDirectory {

	private static final Map<String, String> SORTS = Map.of("name", "body.name", "unitId", "_id", "floorArea",
			"body.floorArea", "updatedAt", "updatedAt");

	private final RecordStore<Unit> records;

	private final UnitIndex index;

	private final LargeComplexes large;

	private final ObjectProvider<ServedUnits> served;

	private final Clock clock;

	UnitRegister(UnitStore store, UnitIndex index, LargeComplexes large, ObjectProvider<ServedUnits> served,
			Clock clock) {
		this.records = store.records();
		this.index = index;
		this.large = large;
		this.served = served;
		this.clock = clock;
	}

	RecordStore<Unit> records() {
		return this.records;
	}

	/**
	 * A page, and how many there are in each brigade with the other filters as they are.
	 */
	Listed<Unit> search(UnitQuery query, Jurisdiction by, Paging paging) {
		Map<String, String> ids = query.isByIndex() ? ids(query, by) : Map.of();
		Map<String, Long> brigades = new TreeMap<>();
		if (query.isByIndex() && !query.isByState()) {
			ids.values().forEach((brigade) -> brigades.merge(brigade, 1L, Long::sum));
		}
		else {
			brigades.putAll(this.records.count(parts(query.ofAnyBrigade(), ids), by, Listed.BRIGADE));
		}
		return Listed.of(this.records, parts(query, ids), by, paging.sortable(SORTS, new Paging.Order("name", false)),
				query.brigade(), Map.of(Listed.BRIGADE, brigades));
	}

	/** All that the query asks for, as a filter. */
	Bson filter(UnitQuery query, Jurisdiction by) {
		return this.records.within(parts(query, query.isByIndex() ? ids(query, by) : Map.of()), by);
	}

	private Map<String, String> ids(UnitQuery query, Jurisdiction by) {
		Set<String> served = Boolean.TRUE.equals(query.noProvider()) ? this.served.getObject().served(day(query))
				: Set.of();
		return this.index.find(query.q(), served, by);
	}

	private List<Bson> parts(UnitQuery query, Map<String, String> ids) {
		LocalDate day = day(query);
		List<Bson> parts = new ArrayList<>(query.filters(day, this.large.on(day)));
		if (query.isByIndex()) {
			String brigade = query.brigade();
			parts.add(Filters.in("_id",
					ids.keySet().stream().filter((id) -> brigade == null || brigade.equals(ids.get(id))).toList()));
		}
		return parts;
	}

	private LocalDate day(UnitQuery query) {
		return query.day(LocalDate.now(this.clock));
	}

	@Override
	public Optional<UnitCard> find(String unitId, Jurisdiction by) {
		return this.records.find(unitId, by).map((stored) -> card(stored.state()));
	}

	@Override
	public Map<String, UnitCard> cards(Collection<String> unitIds) {
		Map<String, UnitCard> cards = new HashMap<>();
		if (!unitIds.isEmpty()) {
			this.records.store()
				.documents()
				.find(Filters.in("_id", Set.copyOf(unitIds)))
				.forEach((document) -> cards.put(document.getString("_id"), card(this.records.read(document))));
		}
		return cards;
	}

	@Override
	public List<UnitCard> named(String name) {
		return this.records.store()
			.documents()
			.find(Filters.eq("body.name", name))
			.map((document) -> card(this.records.read(document)))
			.into(new ArrayList<>());
	}

	private static UnitCard card(Unit unit) {
		return new UnitCard(unit.unitId(), unit.name(), unit.brigade());
	}

}
