package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.Version;
import io.firewarden.registry.practitioner.application.EngagedPeople;
import io.firewarden.registry.practitioner.application.Practitioners;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerEvent;
import io.firewarden.registry.practitioner.domain.PractitionerId;
import org.bson.Document;
import org.bson.conversions.Bson;

/** People in the document store: one document each. */
final class MongoPractitioners implements Practitioners, EngagedPeople.PastPractitioners {

	private static final int FEW = 500;

	private static final int MOST_OF_ONE_AGENCY = 2000;

	private final StateForm<Practitioner> form = new StoredPractitioner();

	private final AggregateStore<Practitioner, PractitionerEvent> store;

	private final IndexedPeople index;

	MongoPractitioners(AggregateStores stores, Clock clock) {
		this.store = stores.open("practitioner", this.form, new PractitionerEvents())
			.keepingVersions(PractitionerDocument.DERIVED)
			.uniqueIndex("body.numbers")
			.index("body.usccs")
			.index("body.mergedInto")
			.index("updatedAt");
		this.index = new IndexedPeople(this.store, clock);
	}

	/** The search over what is stored here. */
	IndexedPeople index() {
		return this.index;
	}

	@Override
	public Optional<Versioned<Practitioner>> find(PractitionerId id, Jurisdiction by) {
		return stored(id, by).map(Stored::versioned);
	}

	Optional<Stored<Practitioner>> stored(PractitionerId id, Jurisdiction by) {
		return this.store.find(id.value(), scope(by));
	}

	Optional<Practitioner> asOf(PractitionerId id, LocalDate day, Jurisdiction by) {
		return this.store.asOf(id.value(), day, scope(by));
	}

	@Override
	public Practitioner asOf(PractitionerId id, LocalDate day) {
		return this.store.asOfOrFirst(id.value(), day).orElseThrow();
	}

	List<Version> versions(PractitionerId id) {
		return this.store.versions(id.value());
	}

	@Override
	public List<Versioned<Practitioner>> holders(Collection<PersonalNumber> numbers) {
		return all(Filters.in("body.numbers", numbers.stream().map(PersonalNumber::key).toList()));
	}

	@Override
	public List<Versioned<Practitioner>> engagedAt(Collection<String> usccs) {
		List<Versioned<Practitioner>> found = new ArrayList<>(all(Filters.in("body.usccs", usccs)));
		Set<String> ids = found.stream().map((one) -> one.state().id().value()).collect(Collectors.toSet());
		Set<String> others = found.stream()
			.map((one) -> one.state().mergedInto())
			.filter(Objects::nonNull)
			.map(PractitionerId::value)
			.collect(Collectors.toSet());
		others.addAll(mergedInto(ids));
		others.removeAll(ids);
		if (!others.isEmpty()) {
			found.addAll(all(Filters.in("_id", others)));
		}
		return found;
	}

	/** Few records were ever merged: where that is so, one look at them is enough. */
	private Set<String> mergedInto(Set<String> ids) {
		Map<String, String> merged = merged(Filters.gt("body.mergedInto", ""), FEW + 1);
		if (merged.size() > FEW) {
			merged = merged(Filters.in("body.mergedInto", ids), 0);
		}
		return merged.entrySet()
			.stream()
			.filter((one) -> ids.contains(one.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private Map<String, String> merged(Bson filter, int atMost) {
		Map<String, String> merged = new HashMap<>();
		this.store.documents()
			.find(filter)
			.projection(Projections.include("body.mergedInto"))
			.limit(atMost)
			.forEach((document) -> merged.put(document.getString("_id"),
					document.get("body", Document.class).getString("mergedInto")));
		return merged;
	}

	@Override
	public boolean hasMerged(PractitionerId id) {
		return !all(Filters.eq("body.mergedInto", id.value())).isEmpty();
	}

	@Override
	public boolean insert(Changed<Practitioner, PractitionerEvent> registered) {
		return written(registered.state().id(), this.store.insert(registered.state().id().value(), registered));
	}

	@Override
	public Collection<PractitionerId> insertAll(List<Changed<Practitioner, PractitionerEvent>> registered) {
		Map<String, Changed<Practitioner, PractitionerEvent>> many = new LinkedHashMap<>();
		registered.forEach((one) -> many.put(one.state().id().value(), one));
		List<PractitionerId> taken = this.store.insertAll(many).stream().map(PractitionerId::new).toList();
		many.keySet().forEach(this.index.follower()::touched);
		return taken;
	}

	@Override
	public boolean save(Versioned<Practitioner> before, Changed<Practitioner, PractitionerEvent> after) {
		return written(before.state().id(), this.store.save(before.state().id().value(), before, after));
	}

	private boolean written(PractitionerId id, boolean done) {
		this.index.follower().touched(id.value());
		return done;
	}

	/** At most so many as one agency has; a page has less. */
	List<Stored<Practitioner>> storedAt(String uscc) {
		return this.store.list(Filters.eq("body.usccs", uscc), new Paging(0, MOST_OF_ONE_AGENCY, List.of())).content();
	}

	/** Those of these people that the jurisdiction covers, by their ids. */
	Map<String, Stored<Practitioner>> stored(List<String> ids, Jurisdiction by) {
		Map<String, Stored<Practitioner>> stored = new LinkedHashMap<>();
		this.store
			.list(Filters.and(Filters.in("_id", ids), scope(by)), new Paging(0, Math.max(1, ids.size()), List.of()))
			.content()
			.forEach((one) -> stored.put(one.id(), one));
		return stored;
	}

	private List<Versioned<Practitioner>> all(Bson filter) {
		return this.store.documents()
			.find(filter)
			.projection(Projections.include("version", "body"))
			.map((document) -> new Versioned<>(this.form.read(document.get("body", Document.class)),
					document.get("version", Number.class).longValue()))
			.into(new ArrayList<>());
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, "body.brigades", "body.usccs");
	}

}
