package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.register.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where units are stored, and what others are told of them. */
@Component
class UnitStore {

	private final RecordStore<Unit> records;

	private final LargeComplexes large;

	private final Clock clock;

	UnitStore(AggregateStores stores, LargeComplexes large, Clock clock) {
		this.large = large;
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

	private OnWire onWire(Unit unit) {
		LocalDate today = LocalDate.now(this.clock);
		return new OnWire(unit.unitId(), unit.name(), unit.brigade(), unit.address(), unit.uscc(), unit.complex(),
				unit.floorArea(), this.large.isLarge(unit, today), unit.flags(), today);
	}

	/** A unit as {@code infra/contracts} describes it. */
	record OnWire(String unitId, String name, String brigade, @Nullable String address, @Nullable String uscc,
			boolean complex, BigDecimal floorArea, boolean largeComplex, List<Unit.DatedFlag> flags,
			LocalDate recordedOn) {
	}

}
