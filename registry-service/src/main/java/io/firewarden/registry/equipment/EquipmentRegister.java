package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.register.BrigadeFollower;
import io.firewarden.registry.register.Listed;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.StoredTerm;
import io.firewarden.registry.register.Why;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All equipment that agencies hold or held. */
@Component
class EquipmentRegister implements BrigadeFollower {

	/** Most keys that one question may name. */
	private static final int BATCH = 500;

	private static final String USCC = "body.uscc";

	private static final StoredTerm HELD = new StoredTerm("body.heldFrom", "body.heldTo");

	private static final Map<String, String> SORTS = Map.of("itemCode", "body.itemCode", "serialNo", "body.serialNo",
			"calibrationDueOn", "body.calibrationDueOn", "updatedAt", "updatedAt");

	private final RecordStore<Equipment> records;

	private final AgencyDirectory agencies;

	EquipmentRegister(AggregateStores stores, AgencyDirectory agencies) {
		this.agencies = agencies;
		this.records = RecordStore.open(stores, "equipment", Equipment.class, Equipment::equipmentId, "uscc",
				(equipment) -> new WireEvent("registry.equipment-recorded.v1", OnWire.of(equipment)));
		this.records.store()
			.uniqueIndex(USCC, "body.serialKey")
			.index("body.serialKey")
			.index(USCC, "body.itemCode")
			.index("body.brigade", "body.itemCode")
			.index("body.brigade", "body.serialNo")
			.index("body.brigade", "body.heldFrom")
			.index("body.brigade", "body.heldTo")
			.index("body.itemCode")
			.index("body.serialNo")
			.index("body.calibrationDueOn")
			.index("updatedAt");
	}

	RecordStore<Equipment> records() {
		return this.records;
	}

	Listed<Equipment> search(Query query, LocalDate today, Jurisdiction by, Paging paging) {
		List<Bson> parts = new ArrayList<>(filters(query.ofAnyAgency(), today));
		parts.addAll(of(query.uscc()));
		return Listed.of(this.records, parts, by, paging.sortable(SORTS, new Paging.Order("itemCode", false)),
				query.brigade(), facets(query, today, by));
	}

	/** How many there are in each brigade, with the other filters as they are. */
	private Map<String, Map<String, Long>> facets(Query query, LocalDate today, Jurisdiction by) {
		var others = new Query(null, null, query.itemCode(), query.q(), query.dueBefore(), null);
		List<Bson> parts = new ArrayList<>(filters(others, today));
		parts.addAll(of(query.uscc()));
		if (Listed.isAny(query.uscc())) {
			parts.addAll(StoredTerm.ofEveryBrigade(this.records, by));
		}
		return Map.of(Listed.BRIGADE,
				Boolean.TRUE.equals(query.held()) ? HELD.count(this.records, parts, by, Listed.BRIGADE, today)
						: this.records.count(parts, by, Listed.BRIGADE));
	}

	private List<Bson> of(@Nullable String uscc) {
		return (uscc != null && !uscc.isBlank()) ? List.of(Filters.in(USCC, this.agencies.family(uscc))) : List.of();
	}

	/** What the query asks for, without any jurisdiction. */
	static List<Bson> filters(Query query, LocalDate today) {
		List<Bson> parts = new ArrayList<>();
		equal(parts, USCC, query.uscc());
		equal(parts, "body.brigade", query.brigade());
		equal(parts, "body.itemCode", query.itemCode());
		if (query.q() != null && !query.q().isBlank()) {
			parts.add(Filters.gte("body.serialNo", query.q().strip()));
			parts.add(Filters.lt("body.serialNo", query.q().strip() + '\uffff'));
		}
		if (query.dueBefore() != null) {
			parts.add(Filters.lte("body.calibrationDueOn", query.dueBefore().toString()));
		}
		if (Boolean.TRUE.equals(query.held())) {
			parts.add(HELD.holds(today));
		}
		return parts;
	}

	@Override
	public Leader follows() {
		return Leader.AGENCY;
	}

	@Override
	public void moved(String uscc, String brigade, Why why) {
		this.records.changeAll(Filters.and(Filters.eq(USCC, uscc), Filters.ne("body.brigade", brigade)), why,
				(equipment) -> equipment.of(brigade));
	}

	/** What each of these agencies held on a day. */
	Map<String, List<Equipment>> held(Collection<String> usccs, LocalDate day) {
		Map<String, List<Equipment>> held = new HashMap<>();
		for (List<String> some : batches(usccs)) {
			this.records.store()
				.documents()
				.find(Filters.and(Filters.in(USCC, some), HELD.holds(day)))
				.forEach((document) -> {
					Equipment equipment = read(document);
					held.computeIfAbsent(equipment.uscc(), (uscc) -> new ArrayList<>()).add(equipment);
				});
		}
		return held;
	}

	/** All records of the same pieces, at whichever agency. */
	Map<String, List<Equipment>> sameSerials(Collection<Equipment> pieces) {
		Set<String> keys = pieces.stream().map(Equipment::serialKey).collect(Collectors.toSet());
		Map<String, List<Equipment>> same = new HashMap<>();
		for (List<String> some : batches(keys)) {
			this.records.store().documents().find(Filters.in("body.serialKey", some)).forEach((document) -> {
				Equipment equipment = read(document);
				same.computeIfAbsent(equipment.serialKey(), (key) -> new ArrayList<>()).add(equipment);
			});
		}
		return same;
	}

	private Equipment read(Document document) {
		return this.records.read(document);
	}

	private static void equal(List<Bson> parts, String field, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			parts.add(Filters.eq(field, value));
		}
	}

	private static List<List<String>> batches(Collection<String> keys) {
		List<String> all = List.copyOf(keys);
		List<List<String>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
		}
		return batches;
	}

	/**
	 * What a list may be narrowed to.
	 *
	 * @param q beginning of a serial number
	 * @param dueBefore only what is due for calibration on or before this day
	 * @param held true: only what is held today
	 */
	record Query(@Nullable String uscc, @Nullable String brigade, @Nullable String itemCode, @Nullable String q,
			@Nullable LocalDate dueBefore, @Nullable Boolean held) {

		/** The same, whatever the agency. */
		Query ofAnyAgency() {
			return new Query(null, this.brigade, this.itemCode, this.q, this.dueBefore, this.held);
		}

	}

	/** A piece of equipment as {@code infra/contracts} describes it. */
	record OnWire(String equipmentId, String uscc, String brigade, String itemCode, String brand, String serialNo,
			@Nullable LocalDate calibrationDueOn, Equipment.Ownership ownership, LocalDate heldFrom,
			@Nullable LocalDate heldTo) {

		static OnWire of(Equipment equipment) {
			return new OnWire(equipment.equipmentId(), equipment.uscc(), equipment.brigade(), equipment.itemCode(),
					equipment.brand(), equipment.serialNo(), equipment.calibrationDueOn(), equipment.ownership(),
					equipment.heldFrom(), equipment.heldTo());
		}

	}

}
