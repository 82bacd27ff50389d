package io.firewarden.registry.declaration.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
import io.firewarden.registry.declaration.DeclarationDirectory.Declared;
import io.firewarden.registry.declaration.DeclarationDirectory.Filed;
import io.firewarden.registry.declaration.application.Declarations;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationEvent;
import io.firewarden.registry.declaration.domain.DeclarationId;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Declarations in the document store, one document each. A draft that was never submitted
 * is the agency's own matter and found by nobody else.
 */
final class MongoDeclarations implements Declarations, DeclarationSearch {

	private static final String STATE = "body.state";

	private static final String CAMPAIGN = "body.campaign";

	private static final List<String> FILED = List.of("SUBMITTED", "RETURNED", "ACCEPTED");

	private final AggregateStore<Declaration, DeclarationEvent> store;

	private final DeclarationRounds rounds;

	MongoDeclarations(AggregateStores stores, DeclarationRounds rounds) {
		this.rounds = rounds;
		this.store = stores
			.open("declaration",
					StateForm.json(DeclarationDocument.class, DeclarationDocument::of,
							DeclarationDocument::declaration),
					new DeclarationEvents())
			.index(CAMPAIGN, "body.brigade", STATE)
			.index(CAMPAIGN, STATE, "body.receivedOn")
			.index(STATE, "body.receivedOn")
			.index(STATE)
			.index("body.brigade", STATE)
			.index("body.name")
			.index("body.uscc")
			.index("updatedAt");
	}

	@Override
	public Optional<Versioned<Declaration>> find(DeclarationId id, Jurisdiction by) {
		return this.store.find(id.value(), visible(by)).map(Stored::versioned);
	}

	@Override
	public boolean insert(Changed<Declaration, DeclarationEvent> opened) {
		return this.store.insert(opened.state().sheet().id().value(), opened);
	}

	@Override
	public boolean save(Versioned<Declaration> before, Changed<Declaration, DeclarationEvent> after) {
		if (after.state() instanceof Declaration.Submitted submitted) {
			this.rounds.keep(submitted);
		}
		return this.store.save(before.state().sheet().id().value(), before, after);
	}

	@Override
	public Map<String, Filed> filed(String campaign) {
		return filed(Filters.eq(CAMPAIGN, campaign));
	}

	/** What was written since. */
	Map<String, Filed> filed(String campaign, Instant since) {
		return filed(Filters.and(Filters.gte("updatedAt", Date.from(since)), Filters.eq(CAMPAIGN, campaign)));
	}

	private Map<String, Filed> filed(Bson filter) {
		Map<String, Filed> filed = new HashMap<>();
		for (Document stored : this.store.documents()
			.find(filter)
			.projection(Projections.include("body.uscc", STATE, "body.receivedOn", "body.mark"))) {
			Document body = stored.get("body", Document.class);
			String receivedOn = body.getString("receivedOn");
			filed.put(body.getString("uscc"), new Filed(body.getString("state"),
					(receivedOn != null) ? LocalDate.parse(receivedOn) : null, body.getString("mark")));
		}
		return filed;
	}

	/** What these agencies last declared, as far as it is with the fire authority. */
	Map<String, Declared> declared(Collection<String> usccs) {
		Map<String, Declared> declared = new HashMap<>();
		for (Document stored : this.store.documents()
			.find(Filters.and(Filters.in("body.uscc", usccs), Filters.in(STATE, "SUBMITTED", "ACCEPTED")))
			.projection(Projections.include("body.uscc", "body.receivedOn", "body.content.name",
					"body.content.legalRep", "body.content.registeredAddress", "body.content.kinds"))) {
			Document body = stored.get("body", Document.class);
			Document content = body.get("content", new Document());
			Declared one = new Declared(stored.getString("_id"), LocalDate.parse(body.getString("receivedOn")),
					content.getString("name"), content.getString("legalRep"), content.getString("registeredAddress"),
					content.getList("kinds", String.class, List.of()));
			declared.merge(body.getString("uscc"), one, (a, b) -> a.receivedOn().isAfter(b.receivedOn()) ? a : b);
		}
		return declared;
	}

	@Override
	public Found<Stored<Declaration>> list(DeclarationFilter filter, Paging paging, Jurisdiction by) {
		return this.store.list(where(filter, null, by), paging);
	}

	@Override
	public Map<String, Long> count(DeclarationFilter filter, String field, Jurisdiction by) {
		return this.store.count(where(filter, field, by), "body." + field);
	}

	private static Bson where(DeclarationFilter filter, @Nullable String lifted, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>();
		parts.add(visible(by));
		add(parts, "campaign", filter.campaign(), lifted);
		add(parts, "brigade", filter.brigade(), lifted);
		add(parts, "state", (filter.state() != null) ? filter.state().name() : null, lifted);
		add(parts, "mark", (filter.mark() != null) ? filter.mark().name() : null, lifted);
		if (filter.q() != null && !filter.q().isBlank()) {
			Pattern text = Pattern.compile(Pattern.quote(filter.q().strip()), Pattern.CASE_INSENSITIVE);
			parts.add(Filters.or(Filters.regex("body.name", text), Filters.regex("body.uscc", text)));
		}
		return Filters.and(parts);
	}

	private static void add(List<Bson> parts, String field, @Nullable String value, @Nullable String lifted) {
		if (value != null && !field.equals(lifted)) {
			parts.add(Filters.eq("body." + field, value));
		}
	}

	private static Bson visible(Jurisdiction by) {
		Bson scope = Scopes.of(by, "body.brigade", "body.uscc");
		return (by instanceof Jurisdiction.OwnAgency) ? scope : Filters.and(scope, Filters.in(STATE, FILED));
	}

}
