package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.register.RecordStore;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All units that are, or could be, served. */
@Component
class UnitRegister implements UnitDirectory {

	private static final Map<String, String> SORTS = Map.of("name", "body.name", "unitId", "_id", "brigade",
			"body.brigade", "floorArea", "body.floorArea", "updatedAt", "updatedAt");

	private final RecordStore<Unit> records;

	private final LargeComplexes large;

	private final ObjectProvider<ServedUnits> served;

	private final Clock clock;

	UnitRegister(AggregateStores stores, LargeComplexes large, ObjectProvider<ServedUnits> served, Clock clock) {
		this.large = large;
		this.served = served;
		this.clock = clock;
		// A unit's own code names no agency, so no agency's jurisdiction covers a unit.
		this.records = RecordStore.open(stores, "unit", Unit.class, Unit::unitId, "agency",
				(unit) -> new WireEvent("registry.unit-recorded.v1", onWire(unit)));
		this.records.store()
			.index("body.brigade", "body.name")
			.index("body.name")
			.index("body.complex", "body.floorArea")
			.index("body.floorArea")
			.index("body.flags.flag");
	}

	RecordStore<Unit> records() {
		return this.records;
	}

	Found<Stored<Unit>> search(UnitQuery query, Jurisdiction by, Paging paging) {
		LocalDate day = query.day(LocalDate.now(this.clock));
		return this.records.list(parts(query, day, by), by, paging.sortable(SORTS, new Paging.Order("name", false)));
	}

	/** How many there are in each brigade, with the other filters as they are. */
	Map<String, Map<String, Long>> facets(UnitQuery query, Jurisdiction by) {
		LocalDate day = query.day(LocalDate.now(this.clock));
		return Map.of("brigade", this.records.count(parts(query.ofAnyBrigade(), day, by), by, "brigade"));
	}

	private List<Bson> parts(UnitQuery query, LocalDate day, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>(query.filters(day, this.large.on(day)));
		if (Boolean.TRUE.equals(query.noProvider())) {
			parts.add(Filters.nin("_id", this.served.getObject().served(day, by)));
		}
		return parts;
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

	OnWire onWire(Unit unit) {
		LocalDate today = LocalDate.now(this.clock);
		return new OnWire(unit.unitId(), unit.name(), unit.brigade(), unit.address(), unit.uscc(), unit.complex(),
				unit.floorArea(), this.large.isLarge(unit, today), unit.flags(), today);
	}

	private static UnitCard card(Unit unit) {
		return new UnitCard(unit.unitId(), unit.name(), unit.brigade());
	}

	/** A unit as {@code infra/contracts} describes it. */
	record OnWire(String unitId, String name, String brigade, @Nullable String address, @Nullable String uscc,
			boolean complex, BigDecimal floorArea, boolean largeComplex, List<Unit.DatedFlag> flags,
			LocalDate recordedOn) {
	}

}
