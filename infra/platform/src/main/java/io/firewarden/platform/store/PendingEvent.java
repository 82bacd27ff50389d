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
 * @param snapshot the state that the change led to, where versions are kept; never on the
 * wire
 */
public record PendingEvent(String id, long sequence, String type, Instant at, String actor, @Nullable String causation,
		String data, @Nullable Snapshot snapshot) {

	/** Type of an entry that tells of a change without an event: kept, not published. */
	static final String UNTOLD = "untold";

	public PendingEvent(String id, long sequence, String type, Instant at, String actor, @Nullable String causation,
			String data) {
		this(id, sequence, type, at, actor, causation, data, null);
	}

	/** Whether others are to hear of it. */
	public boolean isForTheWire() {
		return !UNTOLD.equals(this.type);
	}

	PendingEvent with(Snapshot led) {
		return new PendingEvent(this.id, this.sequence, this.type, this.at, this.actor, this.causation, this.data, led);
	}

	Document toDocument() {
		Document document = new Document("id", this.id).append("sequence", this.sequence)
			.append("type", this.type)
			.append("at", Date.from(this.at))
			.append("actor", this.actor)
			.append("data", this.data);
		if (this.causation != null) {
			document.append("causation", this.causation);
		}
		if (this.snapshot != null) {
			document.append("snapshot", this.snapshot.toDocument());
		}
		return document;
	}

	static PendingEvent of(Document document) {
		Document snapshot = document.get("snapshot", Document.class);
		return new PendingEvent(document.getString("id"), document.get("sequence", Number.class).longValue(),
				document.getString("type"), Objects.requireNonNull(document.getDate("at")).toInstant(),
				document.getString("actor"), document.getString("causation"), document.getString("data"),
				(snapshot != null) ? Snapshot.of(snapshot) : null);
	}

}
