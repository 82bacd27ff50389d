package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.Version;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.AgencyIndex;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Agencies in the document store: one document each, its code the id. */
final class MongoAgencies implements Agencies {

	private static final String BRIGADE = "body.brigade";

	private static final String VERDICT = "body.verdict";

	private static final String REGISTERED = "body.registered";

	private static final String USCC = "_id";

	private final StateForm<ServiceAgency> form = StateForm.json(AgencyDocument.class, AgencyDocument::of,
			AgencyDocument::agency);

	private final AggregateStore<ServiceAgency, AgencyEvent> store;

	private final IndexedAgencies index;

	MongoAgencies(AggregateStores stores, AgencyIndex index, Clock clock, Supplier<AgencyFilings.Filings> filings) {
		this.store = stores.open("agency", this.form, new AgencyEvents())
			.keepingVersions(AgencyDocument.DERIVED)
			.index(BRIGADE, VERDICT, REGISTERED)
			.index(BRIGADE, "body.name")
			.index("body.name")
			.index(VERDICT)
			.index(REGISTERED)
			.index("body.uscc")
			.index("body.mergedInto")
			.index("body.nextChangeOn")
			.index("body.nextLapseOn")
			.index("updatedAt");
		this.index = new IndexedAgencies(this.store, index, clock, filings);
	}

	/** The search over what is stored here. */
	IndexedAgencies index() {
		return this.index;
	}

	/** Who they are, for other registers. */
	StoredIdentities identities() {
		return new StoredIdentities(this.store);
	}

	@Override
	public Optional<Versioned<ServiceAgency>> find(Uscc uscc, Jurisdiction by) {
		return this.store.find(uscc.value(), scope(by)).map(Stored::versioned);
	}

	@Override
	public Map<Uscc, Versioned<ServiceAgency>> findAll(Collection<Uscc> usccs) {
		Map<Uscc, Versioned<ServiceAgency>> found = new HashMap<>();
		this.store.findAll(usccs.stream().map(Uscc::value).toList())
			.forEach((id, stored) -> found.put(new Uscc(id), stored.versioned()));
		return found;
	}

	@Override
	public Set<Uscc> insertAll(List<Changed<ServiceAgency, AgencyEvent>> registered) {
		Map<String, Changed<ServiceAgency, AgencyEvent>> many = new LinkedHashMap<>();
		registered.forEach((one) -> many.put(one.state().uscc().value(), one));
		Set<Uscc> taken = this.store.insertAll(many).stream().map(Uscc::new).collect(Collectors.toSet());
		many.keySet().forEach(this.index.follower()::touched);
		return taken;
	}

	@Override
	public boolean insert(Changed<ServiceAgency, AgencyEvent> registered) {
		return written(registered.state().uscc(), this.store.insert(registered.state().uscc().value(), registered));
	}

	@Override
	public boolean save(Versioned<ServiceAgency> before, Changed<ServiceAgency, AgencyEvent> after) {
		return written(before.state().uscc(), this.store.save(before.state().uscc().value(), before, after));
	}

	@Override
	public Set<Uscc> saveAll(Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> many) {
		Map<String, AggregateStore.Replacement<ServiceAgency, AgencyEvent>> writes = new LinkedHashMap<>();
		many.forEach((before, after) -> writes.put(before.state().uscc().value(),
				new AggregateStore.Replacement<>(before, after)));
		Set<String> overtaken = this.store.saveAll(writes);
		writes.keySet().forEach(this.index.follower()::touched);
		return overtaken.stream().map(Uscc::new).collect(Collectors.toSet());
	}

	@Override
	public List<Versioned<ServiceAgency>> all(Collection<String> usccs) {
		return usccs.isEmpty() ? List.of() : page(Filters.in(USCC, usccs), usccs.size());
	}

	@Override
	public List<Versioned<ServiceAgency>> changingBy(LocalDate day, int atMost) {
		return page(Filters.lte("body.nextChangeOn", day.toString()), atMost);
	}

	@Override
	public Optional<Versioned<ServiceAgency>> asOf(Uscc uscc, LocalDate day, Jurisdiction by) {
		return find(uscc, by).flatMap(
				(now) -> this.store.asOfOrFirst(uscc.value(), day).map((then) -> new Versioned<>(then, now.version())));
	}

	@Override
	public Map<String, List<String>> mergedInto(Collection<String> usccs) {
		Map<String, List<String>> merged = new LinkedHashMap<>();
		this.store.documents()
			.find(Filters.in("body.mergedInto", usccs))
			.projection(Projections.include("body.mergedInto"))
			.forEach((document) -> merged
				.computeIfAbsent(document.get("body", Document.class).getString("mergedInto"),
						(into) -> new ArrayList<>())
				.add(document.getString(USCC)));
		return merged;
	}

	List<Version> versions(Uscc uscc) {
		return this.store.versions(uscc.value());
	}

	/** Agencies of which something lapses by this day, the soonest first. */
	List<Versioned<ServiceAgency>> lapsingBy(LocalDate day, @Nullable String brigade, Jurisdiction by) {
		List<Bson> filters = new ArrayList<>(List.of(scope(by), Filters.lte("body.nextLapseOn", day.toString())));
		if (brigade != null) {
			filters.add(Filters.eq(BRIGADE, brigade));
		}
		return this.store.documents()
			.find(Filters.and(filters))
			.projection(Projections.include("version", "body"))
			.map(this::versioned)
			.into(new ArrayList<>());
	}

	private List<Versioned<ServiceAgency>> page(Bson filter, int atMost) {
		return this.store.documents()
			.find(filter)
			.projection(Projections.include("version", "body"))
			.sort(Sorts.ascending(USCC))
			.limit(atMost)
			.map(this::versioned)
			.into(new ArrayList<>());
	}

	private Versioned<ServiceAgency> versioned(Document document) {
		return new Versioned<>(this.form.read(document.get("body", Document.class)),
				document.get("version", Number.class).longValue());
	}

	@Override
	public long count() {
		return this.store.documents().countDocuments();
	}

	@Override
	public List<Versioned<ServiceAgency>> following(@Nullable Uscc last, int atMost) {
		Bson rest = (last == null) ? Filters.empty() : Filters.gt(USCC, last.value());
		return page(rest, atMost);
	}

	private boolean written(Uscc uscc, boolean done) {
		this.index.follower().touched(uscc.value());
		return done;
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, BRIGADE, USCC);
	}

}
