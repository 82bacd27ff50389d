package io.firewarden.registry.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.registry.register.RecordStore;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All clearances. */
@Component
class ClearanceRegister {

	private static final Map<String, String> SORTS = Map.of("openedOn", "body.openedOn", "agencyName",
			"body.agencyName", "updatedAt", "updatedAt");

	private final RecordStore<Clearance> records;

	ClearanceRegister(AggregateStores stores) {
		this.records = RecordStore
			.open(stores, "clearance", Clearance.class, Clearance::clearanceId, "uscc",
					(clearance) -> new WireEvent("registry.entries-cleared.v1", OnWire.of(clearance)))
			.tellingOnly((clearance) -> clearance.state() == Clearance.State.CLEARED);
		this.records.store()
			.uniqueIndex("body.openKey")
			.index("body.brigade", "body.state")
			.index("body.state")
			.index("body.uscc")
			.index("body.clearReason")
			.index("body.agencyName")
			.index("updatedAt")
			.index("body.openedOn");
	}

	RecordStore<Clearance> records() {
		return this.records;
	}

	Found<Stored<Clearance>> search(Query query, Jurisdiction by, Paging paging) {
		return this.records.list(query.filters(), by, paging.sortable(SORTS, new Paging.Order("openedOn", true)));
	}

	Map<String, Map<String, Long>> facets(Query query, Jurisdiction by) {
		Bson within = this.records.within(query.filters(), by);
		return Map.of("state", new TreeMap<>(this.records.store().count(within, "body.state")), "reason",
				new TreeMap<>(this.records.store().count(within, "body.clearReason")));
	}

	/**
	 * Agencies that need no other one: it is open, or somebody decided that they stay.
	 */
	Set<String> settled() {
		Set<String> usccs = new HashSet<>();
		this.records.store()
			.documents()
			.find(Filters.in("body.state", "OPEN", "NOTIFIED", "KEPT"))
			.projection(Projections.include("body.uscc"))
			.forEach((document) -> usccs.add(document.get("body", Document.class).getString("uscc")));
		return usccs;
	}

	/** What a list may be narrowed to. */
	record Query(@Nullable String brigade, Clearance.@Nullable State state, @Nullable String uscc,
			Clearance.@Nullable ClearReason reason) {

		List<Bson> filters() {
			List<Bson> parts = new ArrayList<>();
			if (this.brigade != null) {
				parts.add(Filters.eq("body.brigade", this.brigade));
			}
			if (this.state != null) {
				parts.add(Filters.eq("body.state", this.state.name()));
			}
			if (this.uscc != null) {
				parts.add(Filters.eq("body.uscc", this.uscc));
			}
			if (this.reason != null) {
				parts.add(Filters.eq("body.clearReason", this.reason.name()));
			}
			return parts;
		}

	}

	/** A clearance that is done as {@code infra/contracts} describes it. */
	record OnWire(String clearanceId, String uscc, String brigade, Clearance.ClearReason clearReason,
			Clearance.ClearMode clearMode, LocalDate clearedOn) {

		static OnWire of(Clearance done) {
			return new OnWire(done.clearanceId(), done.uscc(), done.brigade(), done.clearReason(),
					Objects.requireNonNull(done.clearMode()), Objects.requireNonNull(done.clearedOn()));
		}

	}

}
