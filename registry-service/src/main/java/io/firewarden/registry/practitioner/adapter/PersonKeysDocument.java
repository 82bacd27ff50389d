package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import com.mongodb.client.model.Projections;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.application.PersonKeys;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the index reads of a stored person. */
final class PersonKeysDocument {

	static final Bson FIELDS = Projections.include("version", "updatedAt", "body.name", "body.numbers", "body.traits",
			"body.brigades", "body.usccs", "body.contestedFrom", "body.contestedTo");

	/** Keys of identities: whoever knows one finds nobody by it. */
	private static final String IDENTITY = "I:";

	private PersonKeysDocument() {
	}

	static PersonKeys read(Document stored) {
		Document body = stored.get("body", new Document());
		String from = body.getString("contestedFrom");
		String to = body.getString("contestedTo");
		return new PersonKeys(stored.getString("_id"), stored.get("version", Number.class).longValue(),
				body.getString("name"),
				words(body, "numbers").stream()
					.filter((key) -> !key.startsWith(IDENTITY))
					.map((key) -> key.substring(key.indexOf(':') + 1))
					.toList(),
				words(body, "traits"), words(body, "brigades"), words(body, "usccs"),
				(from != null && to != null) ? new Period(LocalDate.parse(from), LocalDate.parse(to)) : null,
				stored.get("updatedAt", new Date(0)).toInstant());
	}

	private static List<String> words(Document body, String field) {
		return body.getList(field, String.class, List.of());
	}

}
