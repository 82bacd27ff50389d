package io.firewarden.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import io.firewarden.platform.kernel.Because;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The state a change led to, as it stands beside the event of that change: first in the
 * aggregate's document, later in the history. It is not sent to anybody.
 *
 * @param version the version of the document that held this state
 * @param body the state as JSON, byte for byte what the hash covers
 * @param effectiveOn first day on which the change holds
 */
record Snapshot(long version, String body, LocalDate effectiveOn, @Nullable String reason,
		Because.@Nullable Source source) {

	static Snapshot of(long version, Document body, Because because, LocalDate today) {
		LocalDate effectiveOn = because.effectiveOn();
		return new Snapshot(version, StoredJson.mapper().writeValueAsString(body),
				(effectiveOn != null) ? effectiveOn : today, because.reason(), because.source());
	}

	Document toDocument() {
		Document document = new Document("version", this.version).append("body", this.body)
			.append("effectiveOn", this.effectiveOn.toString());
		if (this.reason != null) {
			document.append("reason", this.reason);
		}
		if (this.source != null) {
			document.append("source", StoredJson.mapper().writeValueAsString(this.source));
		}
		return document;
	}

	static Snapshot of(Document document) {
		String source = document.getString("source");
		return new Snapshot(document.get("version", Number.class).longValue(),
				Objects.requireNonNull(document.getString("body")), LocalDate.parse(document.getString("effectiveOn")),
				document.getString("reason"),
				(source != null) ? StoredJson.mapper().readValue(source, Because.Source.class) : null);
	}

	/** A snapshot with who wrote it and when. */
	record Kept(Snapshot snapshot, Instant at, String actor) {
	}

}
