package io.firewarden.registry.commitment.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.platform.event.Incoming;
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
import io.firewarden.registry.commitment.CommitmentDirectory.Held;
import io.firewarden.registry.commitment.application.Commitments;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Commitments in the document store, one document per agency. */
final class MongoCommitments implements Commitments, CommitmentSearch {

	private static final String STATE = "body.state";

	private static final String BRIGADE = "body.brigade";

	private final AggregateStore<Commitment, CommitmentEvent> store;

	MongoCommitments(AggregateStores stores) {
		this.store = stores
			.open("commitment",
					StateForm.json(CommitmentDocument.class, CommitmentDocument::of, CommitmentDocument::commitment),
					new CommitmentEvents())
			.index(BRIGADE, STATE)
			.index(STATE, "body.on")
			.index(STATE)
			.index("body.on")
			.index("body.name")
			.index("updatedAt");
	}

	@Override
	public Optional<Versioned<Commitment>> of(String uscc, Jurisdiction by) {
		return this.store.find(uscc, Scopes.of(by, BRIGADE, "_id")).map(Stored::versioned);
	}

	@Override
	public boolean insert(Changed<Commitment, CommitmentEvent> first) {
		return this.store.insert(first.state().party().uscc(), first);
	}

	@Override
	public boolean save(Versioned<Commitment> before, Changed<Commitment, CommitmentEvent> after) {
		return this.store.save(before.state().party().uscc(), before, after);
	}

	@Override
	public void applyOnce(String uscc, Incoming<?> cause,
			Function<Commitment, Changed<Commitment, CommitmentEvent>> change) {
		this.store.applyOnce(uscc, cause, change);
	}

	@Override
	public Map<String, Held> held() {
		return held(Filters.empty());
	}

	/** What was written since. */
	Map<String, Held> held(Instant since) {
		return held(Filters.gte("updatedAt", Date.from(since)));
	}

	private Map<String, Held> held(Bson filter) {
		Map<String, Held> held = new HashMap<>();
		for (Document stored : this.store.documents().find(filter).projection(Projections.include(STATE, "body.on"))) {
			Document body = stored.get("body", Document.class);
			held.put(stored.getString("_id"),
					new Held(body.getString("state"), LocalDate.parse(Objects.requireNonNull(body.getString("on")))));
		}
		return held;
	}

	@Override
	public Found<Stored<Commitment>> list(CommitmentFilter filter, Paging paging, Jurisdiction by) {
		return this.store.list(where(filter, null, by), paging);
	}

	@Override
	public Map<String, Long> count(CommitmentFilter filter, String field, Jurisdiction by) {
		return this.store.count(where(filter, field, by), "body." + field);
	}

	private static Bson where(CommitmentFilter filter, @Nullable String lifted, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>();
		parts.add(Scopes.of(by, BRIGADE, "_id"));
		if (filter.brigade() != null && !"brigade".equals(lifted)) {
			parts.add(Filters.eq(BRIGADE, filter.brigade()));
		}
		if (filter.state() != null && !"state".equals(lifted)) {
			parts.add(Filters.eq(STATE, filter.state().name()));
		}
		if (filter.q() != null && !filter.q().isBlank()) {
			Pattern text = Pattern.compile(Pattern.quote(filter.q().strip()), Pattern.CASE_INSENSITIVE);
			parts.add(Filters.or(Filters.regex("body.name", text), Filters.regex("_id", text)));
		}
		return Filters.and(parts);
	}

}
