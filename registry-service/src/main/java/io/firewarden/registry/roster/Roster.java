package io.firewarden.registry.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The list itself. It follows the register by a moment. */
@Component
public class Roster {

	private static final String COMPANY = "COMPANY";

	private static final String LOCAL = "LOCAL";

	private final Projection projection;

	Roster(ServiceDatabase database) {
		this.projection = database.projection("roster");
		for (List<String> fields : List.of(List.of("nameKey"), List.of("brigade", "name"),
				List.of("originScope", "name"), List.of("subjectType", "name"))) {
			database.index("roster", Indexes.ascending(fields), new IndexOptions());
		}
	}

	void put(Incoming<RosterEntry> event) {
		RosterEntry entry = event.data();
		this.projection.put(entry.uscc(), event,
				new Document("name", entry.name()).append("nameKey", NameKey.of(entry.name()).value())
					.append("brigade", entry.brigade())
					.append("subjectType", entry.subjectType())
					.append("kinds", entry.kinds())
					.append("originScope", entry.originScope())
					.append("nationalSystem", entry.entries().nationalSystem())
					.append("sichuanPlatform", entry.entries().sichuanPlatform()));
	}

	public Optional<RosterEntry> find(String uscc, Jurisdiction by) {
		return Optional
			.ofNullable(this.projection.collection().find(Filters.and(Filters.eq("_id", uscc), scope(by))).first())
			.map(Roster::entry);
	}

	/** Those of these that there are, whatever the jurisdiction. */
	public Map<String, RosterEntry> all(Collection<String> usccs) {
		Map<String, RosterEntry> entries = new HashMap<>();
		if (!usccs.isEmpty()) {
			this.projection.collection()
				.find(Filters.in("_id", Set.copyOf(usccs)))
				.forEach((document) -> entries.put(document.getString("_id"), entry(document)));
		}
		return entries;
	}

	/** Agencies that bear this name, whatever the jurisdiction. */
	public List<RosterEntry> named(NameKey name) {
		return this.projection.collection()
			.find(Filters.eq("nameKey", name.value()))
			.map(Roster::entry)
			.into(new ArrayList<>());
	}

	/**
	 * Agencies from elsewhere that practise here.
	 * @param more further filters on the fields of the roster
	 */
	public Found<RosterEntry> fromElsewhere(List<Bson> more, Jurisdiction by, Paging paging) {
		return this.projection.list(elsewhere(more, by), paging, Roster::entry);
	}

	/** How many of them there are for each value of a field of the roster. */
	public Map<String, Long> countFromElsewhere(List<Bson> more, Jurisdiction by, String field) {
		return this.projection.count(elsewhere(more, by), field);
	}

	private static Bson elsewhere(List<Bson> more, Jurisdiction by) {
		List<Bson> parts = new ArrayList<>(more);
		parts.add(isNot("originScope", LOCAL));
		parts.add(scope(by));
		return Filters.and(parts);
	}

	/** Agencies that stand in a system and are no legal persons. */
	public Found<RosterEntry> enteredWithoutLegalPersonality(List<Bson> more, Jurisdiction by, Paging paging) {
		List<Bson> parts = new ArrayList<>(more);
		parts.add(isNot("subjectType", COMPANY));
		parts.add(Filters.or(Filters.eq("nationalSystem", true), Filters.eq("sichuanPlatform", true)));
		parts.add(scope(by));
		return this.projection.list(Filters.and(parts), paging, Roster::entry);
	}

	/** As {@code $ne}, in words for which any index is used. */
	private static Bson isNot(String field, String value) {
		return Filters.or(Filters.lt(field, value), Filters.gt(field, value));
	}

	private static Bson scope(Jurisdiction by) {
		return Scopes.of(by, "brigade", "_id");
	}

	private static RosterEntry entry(Document document) {
		return new RosterEntry(document.getString("_id"), document.getString("name"), document.getString("brigade"),
				document.getString("subjectType"), document.getList("kinds", String.class),
				document.getString("originScope"), new RosterEntry.Entries(document.getBoolean("nationalSystem", false),
						document.getBoolean("sichuanPlatform", false)));
	}

}
