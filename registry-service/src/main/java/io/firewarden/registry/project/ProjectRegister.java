package io.firewarden.registry.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
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

/** All service projects. */
@Component
class ProjectRegister implements ProjectDirectory, BrigadeFollower {

	private static final String USCC = "body.uscc";

	private static final StoredTerm RUNS = new StoredTerm("body.from", "body.to");

	private static final Map<String, String> SORTS = Map.of("from", "body.from", "to", "body.to", "contractNo",
			"body.contractNo", "updatedAt", "updatedAt");

	private final RecordStore<ServiceProject> records;

	private final AgencyDirectory agencies;

	ProjectRegister(AggregateStores stores, AgencyDirectory agencies) {
		this.agencies = agencies;
		this.records = RecordStore.open(stores, "project", ServiceProject.class, ServiceProject::projectId, "uscc",
				(project) -> new WireEvent("registry.project-recorded.v1", OnWire.of(project)));
		this.records.store()
			.index(USCC, "body.from")
			.index("body.unitId", "body.from")
			.index("body.brigade", "body.from")
			.index("body.brigade", "body.kind", "body.from")
			.index("body.brigade", "body.kind", "body.to")
			.index("body.brigade", "body.kind", "body.contractNo")
			.index("body.from")
			.index("body.to")
			.index("body.contractNo");
	}

	RecordStore<ServiceProject> records() {
		return this.records;
	}

	Listed<ServiceProject> search(Query query, LocalDate today, Jurisdiction by, Paging paging) {
		List<Bson> parts = new ArrayList<>(filters(query.ofAnyAgency(), today));
		parts.addAll(of(query.uscc()));
		return Listed.of(this.records, parts, by, paging.sortable(SORTS, new Paging.Order("from", true)),
				query.brigade(), facets(query, today, by));
	}

	/**
	 * How many there are by brigade and kind, each with the other filters as they are.
	 */
	private Map<String, Map<String, Long>> facets(Query query, LocalDate today, Jurisdiction by) {
		return Map.of("brigade",
				count(new Query(query.uscc(), query.unitId(), null, query.kind(), query.q(), query.active()), today, by,
						"brigade"),
				"kind", count(new Query(query.uscc(), query.unitId(), query.brigade(), null, query.q(), query.active()),
						today, by, "kind"));
	}

	private Map<String, Long> count(Query query, LocalDate today, Jurisdiction by, String field) {
		List<Bson> parts = new ArrayList<>(filters(query.ofAnyTime(), today));
		parts.addAll(of(query.uscc()));
		if (Listed.isAny(query.uscc()) && Listed.isAny(query.unitId())) {
			if (query.kind() == null) {
				parts.add(Filters.in("body.kind", Stream.of(ServiceProject.Kind.values()).map(Enum::name).toList()));
			}
			if (Listed.isAny(query.brigade())) {
				parts.addAll(StoredTerm.ofEveryBrigade(this.records, by));
			}
		}
		return Boolean.TRUE.equals(query.active()) ? RUNS.count(this.records, parts, by, field, today)
				: this.records.count(parts, by, field);
	}

	private List<Bson> of(@Nullable String uscc) {
		return (uscc != null && !uscc.isBlank()) ? List.of(Filters.in(USCC, this.agencies.family(uscc))) : List.of();
	}

	/** What the query asks for, without any jurisdiction. */
	static List<Bson> filters(Query query, LocalDate today) {
		List<Bson> parts = new ArrayList<>();
		equal(parts, USCC, query.uscc());
		equal(parts, "body.unitId", query.unitId());
		equal(parts, "body.brigade", query.brigade());
		if (query.kind() != null) {
			parts.add(Filters.eq("body.kind", query.kind().name()));
		}
		if (query.q() != null && !query.q().isBlank()) {
			parts.add(Filters.gte("body.contractNo", query.q().strip()));
			parts.add(Filters.lt("body.contractNo", query.q().strip() + '\uffff'));
		}
		if (Boolean.TRUE.equals(query.active())) {
			parts.add(RUNS.holds(today));
		}
		return parts;
	}

	@Override
	public Leader follows() {
		return Leader.UNIT;
	}

	@Override
	public void moved(String unitId, String brigade, Why why) {
		this.records.changeAll(Filters.and(Filters.eq("body.unitId", unitId), Filters.ne("body.brigade", brigade)), why,
				(project) -> project.of(brigade));
	}

	@Override
	public Map<String, Integer> running(Set<String> usccs, LocalDate day) {
		Map<String, Integer> counts = new HashMap<>();
		if (!usccs.isEmpty()) {
			this.records.store()
				.documents()
				.find(Filters.and(Filters.in(USCC, usccs), RUNS.holds(day)))
				.projection(Projections.include(USCC))
				.forEach((document) -> counts.merge(document.get("body", Document.class).getString("uscc"), 1,
						Integer::sum));
		}
		return counts;
	}

	@Override
	public List<RunningProject> of(String uscc, LocalDate day) {
		return running(uscc, day).stream()
			.map((one) -> new RunningProject(one.contractNo(), one.unitId(), one.kind().name(), one.from(), one.to(),
					one.projectLead(), one.platformNo()))
			.toList();
	}

	/** The projects this agency runs on a day, in the order of their contract numbers. */
	List<ServiceProject> running(String uscc, LocalDate day) {
		Paging all = new Paging(0, Paging.LARGEST, List.of(new Paging.Order("body.contractNo", false)));
		return this.records.store()
			.list(Filters.and(Filters.eq(USCC, uscc), RUNS.holds(day)), all)
			.content()
			.stream()
			.map(Stored::state)
			.toList();
	}

	@Override
	public List<PerformedProject> performed(Collection<String> usccs) {
		return this.records.store()
			.documents()
			.find(Filters.in(USCC, usccs))
			.map(this.records::read)
			.map((one) -> new PerformedProject(one.projectId(), one.uscc(), one.contractNo(), one.unitId(),
					one.brigade(), one.from(), one.to(), one.projectLead(), one.exemption() != null,
					one.documents()
						.stream()
						.map((document) -> new IssuedDocument(document.no(), document.on()))
						.toList()))
			.into(new ArrayList<>());
	}

	private static void equal(List<Bson> parts, String field, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			parts.add(Filters.eq(field, value));
		}
	}

	/**
	 * What a list may be narrowed to.
	 *
	 * @param uscc the performer
	 * @param q beginning of a contract number
	 * @param active true: only projects that run today
	 */
	record Query(@Nullable String uscc, @Nullable String unitId, @Nullable String brigade,
			ServiceProject.@Nullable Kind kind, @Nullable String q, @Nullable Boolean active) {

		/** The same, whatever the agency. */
		Query ofAnyAgency() {
			return new Query(null, this.unitId, this.brigade, this.kind, this.q, this.active);
		}

		/** The same, whatever the agency and whether they run or not. */
		Query ofAnyTime() {
			return new Query(null, this.unitId, this.brigade, this.kind, this.q, null);
		}

	}

	/** A project as {@code infra/contracts} describes it. */
	record OnWire(String projectId, String uscc, String contractParty, String unitId, String brigade,
			ServiceProject.Kind kind, @Nullable String contractNo, LocalDate from, @Nullable LocalDate to,
			@Nullable String projectLead, ServiceProject.@Nullable Exemption exemption, int documents) {

		static OnWire of(ServiceProject project) {
			return new OnWire(project.projectId(), project.uscc(), project.contractParty(), project.unitId(),
					project.brigade(), project.kind(), project.contractNo(), project.from(), project.to(),
					project.projectLead(), project.exemption(), project.documents().size());
		}

	}

}
