package io.firewarden.registry.agency.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads them in parts, without their people. */
final class StoredIdentities implements AgencyIdentities {

	private static final int BATCH = 1000;

	private static final Bson FIELDS = Projections.include("body.name", "body.subjectType", "body.kinds",
			"body.brigade", "body.particulars", "body.mergedInto");

	private final AggregateStore<ServiceAgency, AgencyEvent> store;

	StoredIdentities(AggregateStore<ServiceAgency, AgencyEvent> store) {
		this.store = store;
	}

	@Override
	public List<Identity> writtenSince(@Nullable Instant since) {
		List<Identity> all = new ArrayList<>();
		if (since != null) {
			this.store.documents()
				.find(Filters.gte("updatedAt", Date.from(since)))
				.projection(FIELDS)
				.map(StoredIdentities::read)
				.into(all);
			return all;
		}
		List<Identity> batch = batch("");
		while (!batch.isEmpty()) {
			all.addAll(batch);
			batch = batch(batch.getLast().uscc());
		}
		return all;
	}

	private List<Identity> batch(String last) {
		return this.store.documents()
			.find(Filters.gt("_id", last))
			.projection(FIELDS)
			.sort(Sorts.ascending("_id"))
			.limit(BATCH)
			.map(StoredIdentities::read)
			.into(new ArrayList<>());
	}

	private static Identity read(Document stored) {
		Document body = stored.get("body", new Document());
		Document particulars = body.get("particulars", new Document());
		return new Identity(stored.getString("_id"), body.get("name", ""), body.get("subjectType", ""),
				body.getList("kinds", String.class, List.of()), body.get("brigade", ""),
				particulars.getString("legalRep"), Optional.ofNullable(particulars.getString("registeredAddress"))
					.orElse(particulars.getString("practiceAddress")),
				body.getString("mergedInto"));
	}

}
