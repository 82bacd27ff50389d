package io.firewarden.platform.store;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in its aggregate's document, and later stands in the history.
 *
 * @param sequence 1, 2, 3 … within its aggregate
 * @param data the JSON text that goes onto the wire, byte for byte
 */
public record PendingEvent(String id, long sequence, String type, Instant at, String actor, @Nullable String causation,
		String data) {

	Document toDocument() {
		Document document = new Document("id", this.id).append("sequence", this.sequence)
			.append("type", this.type)
			.append("at", Date.from(this.at))
			.append("actor", this.actor)
			.append("data", this.data);
		if (this.causation != null) {
			document.append("causation", this.causation);
		}
		return document;
	}

	static PendingEvent of(Document document) {
		return new PendingEvent(document.getString("id"), document.get("sequence", Number.class).longValue(),
				document.getString("type"), Objects.requireNonNull(document.getDate("at")).toInstant(),
				document.getString("actor"), document.getString("causation"), document.getString("data"));
	}

}
