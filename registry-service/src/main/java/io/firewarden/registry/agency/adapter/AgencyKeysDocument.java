package io.firewarden.registry.agency.adapter;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.mongodb.client.model.Projections;
import io.firewarden.registry.agency.application.AgencyKeys;
import io.firewarden.registry.agency.application.AgencySearch.Lapses;
import io.firewarden.registry.search.NameQuery;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the index reads of a stored agency. */
final class AgencyKeysDocument {

	static final Bson FIELDS = Projections.include("version", "updatedAt", "body.name", "body.brigade", "body.kinds",
			"body.verdict", "body.nationalSystem", "body.sichuanPlatform", "body.originScope", "body.warnings",
			"body.staffNumbers", "body.particulars.memberOf", "body.mergedInto");

	private AgencyKeysDocument() {
	}

	/** Merged records are found by the one that took them in. */
	static boolean isMerged(Document stored) {
		return stored.get("body", new Document()).containsKey("mergedInto");
	}

	static AgencyKeys read(Document stored) {
		Document body = stored.get("body", new Document());
		String name = body.get("name", "");
		List<String> numbers = body.getList("staffNumbers", String.class, List.of());
		return new AgencyKeys(stored.getString("_id"), stored.get("version", Number.class).longValue(), name,
				NameQuery.fold(name), body.get("brigade", ""), body.getList("kinds", String.class, List.of()),
				body.get("verdict", ""), body.getBoolean("nationalSystem", false),
				body.getBoolean("sichuanPlatform", false), body.get("originScope", ""),
				lapses(body.get("warnings", new Document())),
				body.get("particulars", new Document()).getString("memberOf"), numbers, updatedAt(stored));
	}

	private static Instant updatedAt(Document stored) {
		return stored.get("updatedAt", new Date(0)).toInstant();
	}

	private static Lapses lapses(Document warnings) {
		if (warnings.isEmpty()) {
			return Lapses.NONE;
		}
		return new Lapses(number(warnings, "d7"), number(warnings, "d30"), number(warnings, "d90"));
	}

	private static int number(Document warnings, String field) {
		return warnings.get(field, (Number) 0).intValue();
	}

}
