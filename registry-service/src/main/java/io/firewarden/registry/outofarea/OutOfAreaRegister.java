package io.firewarden.registry.outofarea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.register.BrigadeFollower;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.roster.RosterEntry;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies from elsewhere, joined with what is recorded about them. */
@Component
class OutOfAreaRegister implements BrigadeFollower {

	private static final Map<String, String> SORTS = Map.of("agencyName", "name", "uscc", "_id", "brigade", "brigade");

	private final RecordStore<OutOfAreaFile> records;

	private final Roster roster;

	private final Presence presence;

	OutOfAreaRegister(AggregateStores stores, Roster roster, Presence presence) {
		this.records = RecordStore.open(stores, "out-of-area", OutOfAreaFile.class, OutOfAreaFile::uscc, "uscc", null);
		this.records.store().index("body.awaiting").index("body.brigade");
		this.roster = roster;
		this.presence = presence;
	}

	RecordStore<OutOfAreaFile> records() {
		return this.records;
	}

	Found<Row> search(Query query, LocalDate today, Jurisdiction by, Paging paging) {
		Found<RosterEntry> found = this.roster.fromElsewhere(filters(query), by,
				paging.sortable(SORTS, new Paging.Order("agencyName", false)));
		return new Found<>(rows(found.content(), today), found.total(), found.paging());
	}

	/**
	 * How many there are of each origin and in each brigade, with the other filters as
	 * they are.
	 */
	Map<String, Map<String, Long>> facets(Query query, Jurisdiction by) {
		return Map.of("origin",
				this.roster.countFromElsewhere(filters(new Query(query.brigade(), null, query.awaiting())), by,
						"originScope"),
				"brigade", this.roster.countFromElsewhere(filters(new Query(null, query.origin(), query.awaiting())),
						by, "brigade"));
	}

	private List<Bson> filters(Query query) {
		List<Bson> parts = new ArrayList<>();
		if (query.brigade() != null) {
			parts.add(Filters.eq("brigade", query.brigade()));
		}
		if (query.origin() != null) {
			parts.add(Filters.eq("originScope", query.origin().name()));
		}
		if (Boolean.TRUE.equals(query.awaiting())) {
			parts.add(Filters.in("_id", awaiting()));
		}
		return parts;
	}

	@Override
	public Leader follows() {
		return Leader.AGENCY;
	}

	@Override
	public void moved(String uscc, String brigade, Why why) {
		this.records.changeAll(Filters.and(Filters.eq("_id", uscc), Filters.ne("body.brigade", brigade)), why,
				(file) -> file.of(brigade));
	}

	Row row(RosterEntry agency, LocalDate today) {
		return rows(List.of(agency), today).getFirst();
	}

	private List<Row> rows(List<RosterEntry> agencies, LocalDate today) {
		Set<String> usccs = agencies.stream().map(RosterEntry::uscc).collect(Collectors.toSet());
		Map<String, OutOfAreaView.Here> here = this.presence.on(usccs, today);
		Map<String, Stored<OutOfAreaFile>> files = files(usccs);
		return agencies.stream()
			.map((agency) -> new Row(agency, files.get(agency.uscc()),
					here.getOrDefault(agency.uscc(), OutOfAreaView.Here.NOTHING)))
			.toList();
	}

	private Map<String, Stored<OutOfAreaFile>> files(Collection<String> usccs) {
		Map<String, Stored<OutOfAreaFile>> files = new HashMap<>();
		if (!usccs.isEmpty()) {
			this.records.all(List.of(Filters.in("_id", usccs)), new Jurisdiction.Everywhere())
				.forEach((stored) -> files.put(stored.id(), stored));
		}
		return files;
	}

	private List<String> awaiting() {
		List<String> usccs = new ArrayList<>();
		this.records.store()
			.documents()
			.find(Filters.eq("body.awaiting", true))
			.projection(Projections.include("_id"))
			.forEach((document) -> usccs.add(document.getString("_id")));
		return usccs;
	}

	/** An agency from elsewhere and what is known of it. */
	record Row(RosterEntry agency, @Nullable Stored<OutOfAreaFile> file, OutOfAreaView.Here here) {

		/** The same, with the file as it was. */
		Row at(@Nullable Stored<OutOfAreaFile> then) {
			return new Row(this.agency, then, this.here);
		}

	}

	/**
	 * What a list may be narrowed to.
	 *
	 * @param awaiting true: only agencies whose home authority has not answered
	 */
	record Query(@Nullable String brigade, @Nullable Origin origin, @Nullable Boolean awaiting) {
	}

	/** Where an agency can come from, other than from here. */
	enum Origin {

		OTHER_CITY_IN_PROVINCE, OUT_OF_PROVINCE

	}

}
