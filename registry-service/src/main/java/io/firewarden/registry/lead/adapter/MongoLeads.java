package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.lead.application.LeadBook;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.LeadEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Leads in the store. */
final class MongoLeads implements LeadBook, LeadSearch {

	private static final String DOSSIER = "body.dossier";

	private static final int MOST_AT_ONCE = 20_000;

	private static final int IN_ONE_QUESTION = 500;

	private static final Map<String, String> SORTS = Map.of("detectedOn", "body.detectedOn", "lastSeenOn",
			"body.lastSeenOn", "severity", "body.rank", "rule", "body.rule", "name", "body.subject.name");

	private final AggregateStore<Lead, LeadEvent> store;

	MongoLeads(AggregateStores stores) {
		this.store = stores.open("lead", StateForm.json(Lead.class), new LeadWire())
			.index(DOSSIER)
			.index(LeadQuery.RULE, LeadQuery.STATE)
			.index(LeadQuery.BRIGADE, LeadQuery.STATE)
			.index("body.uscc")
			.index("body.resolvedOn")
			.index("body.evidence.ref.batchId")
			.index("body.rank")
			.index("body.detectedOn");
	}

	@Override
	public Optional<Stored<Lead>> find(String id, Jurisdiction by) {
		return this.store.find(id, scope(by));
	}

	@Override
	public Optional<Versioned<Lead>> read(String id, Jurisdiction by) {
		return find(id, by).map(Stored::versioned);
	}

	@Override
	public List<Versioned<Lead>> ofDossiers(Collection<String> dossiers) {
		List<String> keys = List.copyOf(dossiers);
		List<Versioned<Lead>> found = new ArrayList<>();
		for (int from = 0; from < keys.size(); from += IN_ONE_QUESTION) {
			Bson some = Filters.in(DOSSIER, keys.subList(from, Math.min(keys.size(), from + IN_ONE_QUESTION)));
			this.store.list(some, new Paging(0, MOST_AT_ONCE, List.of()))
				.content()
				.forEach((stored) -> found.add(stored.versioned()));
		}
		return found;
	}

	@Override
	public Collection<String> openDossiers() {
		return this.store.documents()
			.find(Filters.and(Filters.in(LeadQuery.STATE, "DETECTED", "ASSIGNED", "VERIFIED"),
					Filters.exists("body.resolvedOn", false)))
			.projection(Projections.include(DOSSIER))
			.map((document) -> document.get("body", Document.class).getString("dossier"))
			.into(new HashSet<>());
	}

	@Override
	public Collection<String> addAll(List<Changed<Lead, LeadEvent>> found) {
		Map<String, Changed<Lead, LeadEvent>> byId = new LinkedHashMap<>();
		found.forEach((one) -> byId.put(one.state().id(), one));
		return byId.isEmpty() ? List.of() : this.store.insertAll(byId);
	}

	@Override
	public boolean save(Versioned<Lead> before, Changed<Lead, LeadEvent> after) {
		return this.store.save(before.state().id(), before, after);
	}

	@Override
	public Found<Stored<Lead>> list(LeadQuery query, Jurisdiction by, Paging paging) {
		return this.store.list(within(query.without(null), by),
				paging.sortable(SORTS, new Paging.Order("severity", false)));
	}

	@Override
	public Map<String, Map<String, Long>> facets(LeadQuery query, Jurisdiction by) {
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		facets.put("rule", new TreeMap<>());
		count(query, LeadQuery.RULE, by)
			.forEach((rule, count) -> facets.get("rule").put(rule.replace('_', '-'), count));
		facets.put("state", count(query, LeadQuery.STATE, by));
		facets.put("brigade", count(query, LeadQuery.BRIGADE, by));
		facets.put("severity", count(query, LeadQuery.SEVERITY, by));
		return facets;
	}

	@Override
	public Found<Stored<Lead>> live(List<CrossCheck> rules, @Nullable String brigade, Jurisdiction by, Paging paging) {
		return this.store.list(within(live(rules, brigade), by),
				paging.sortable(SORTS, new Paging.Order("detectedOn", true)));
	}

	@Override
	public List<Stored<Lead>> live(List<CrossCheck> rules, @Nullable String brigade, Jurisdiction by) {
		return this.store
			.list(within(live(rules, brigade), by),
					new Paging(0, MOST_AT_ONCE, List.of(new Paging.Order("body.rank", false))))
			.content();
	}

	private static List<Bson> live(List<CrossCheck> rules, @Nullable String brigade) {
		List<Bson> parts = new ArrayList<>();
		parts.add(Filters.in(LeadQuery.RULE, rules.stream().map(CrossCheck::name).toList()));
		parts.add(Filters.in(LeadQuery.STATE, "DETECTED", "ASSIGNED", "VERIFIED", "FINDING"));
		parts.add(Filters.exists("body.resolvedOn", false));
		if (brigade != null && !brigade.isBlank()) {
			parts.add(Filters.eq(LeadQuery.BRIGADE, brigade));
		}
		return parts;
	}

	/** Leads that rest on a row of this batch. */
	long ofBatch(String batchId) {
		return this.store.documents().countDocuments(Filters.eq("body.evidence.ref.batchId", batchId));
	}

	private Map<String, Long> count(LeadQuery query, String field, Jurisdiction by) {
		return new TreeMap<>(this.store.count(within(query.without(field), by), field));
	}

	private static Bson within(List<Bson> filters, Jurisdiction by) {
		return filters.isEmpty() ? scope(by) : Filters.and(scope(by), Filters.and(filters));
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, LeadQuery.BRIGADE, "body.uscc");
	}

}
