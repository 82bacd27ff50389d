package io.firewarden.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Attempt;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to requests that carried an Idempotency-Key, for 24 hours. Real time:
 * the keys belong to the callers, not to the business.
 */
class IdempotencyKeys {

	private static final Duration KEPT = Duration.ofHours(24);

	/** A request that has not ended after this long died with its process. */
	private static final Duration LONGEST_RUN = Duration.ofSeconds(15);

	private static final String COLLECTION = "idempotency_keys";

	private final MongoCollection<Document> keys;

	private final Clock realTime;

	IdempotencyKeys(ServiceDatabase database, Clock realTime) {
		this.keys = database.collection(COLLECTION);
		database.index(COLLECTION, Indexes.ascending("at"), new IndexOptions());
		this.realTime = realTime;
	}

	/** What the key says about a request. */
	sealed interface Verdict {

		/** It is new, or was tried without a lasting answer: do the work. */
		record Go(Attempt attempt) implements Verdict {
		}

		/** It was answered before. */
		record Answered(int status, @Nullable String contentType, @Nullable String etag, @Nullable String location,
				byte[] body) implements Verdict {
		}

		/** The first one is still under way. */
		record Running() implements Verdict {
		}

		/** The key stands for another request. */
		record OtherRequest() implements Verdict {
		}

	}

	Verdict begin(String id, String fingerprint) {
		Instant now = this.realTime.instant();
		Document marker = marker(id, fingerprint, UUID.randomUUID().toString(), now);
		try {
			this.keys.insertOne(marker);
			return go(marker, false);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
		Document known = this.keys.find(Filters.eq("_id", id)).first();
		if (known == null) {
			return new Verdict.Running();
		}
		Instant at = known.getDate("at").toInstant();
		boolean same = fingerprint.equals(known.getString("fingerprint"));
		boolean failed = known.getBoolean("failed", false);
		if (at.isBefore(now.minus(KEPT)) || (failed && !same)) {
			return retake(known, marker(id, fingerprint, UUID.randomUUID().toString(), now), false);
		}
		if (!same) {
			return new Verdict.OtherRequest();
		}
		if (known.containsKey("status")) {
			return new Verdict.Answered(known.getInteger("status"), known.getString("contentType"),
					known.getString("etag"), known.getString("location"), known.get("body", Binary.class).getData());
		}
		return (failed || at.isBefore(now.minus(LONGEST_RUN)))
				? retake(known, marker(id, fingerprint, known.getString("request"), now), true) : new Verdict.Running();
	}

	void answered(String id, Verdict.Answered answer) {
		this.keys.updateOne(Filters.eq("_id", id),
				Updates.combine(Updates.set("status", answer.status()),
						Updates.set("contentType", answer.contentType()), Updates.set("etag", answer.etag()),
						Updates.set("location", answer.location()), Updates.set("body", new Binary(answer.body()))));
	}

	/** The attempt had no lasting answer; the same key may try again at once. */
	void failed(String id) {
		this.keys.updateOne(Filters.eq("_id", id), Updates.set("failed", true));
	}

	/** Removes what is older than it must be kept. */
	void sweep() {
		this.keys.deleteMany(Filters.lt("at", Date.from(this.realTime.instant().minus(KEPT))));
	}

	/** Only one of those who come at the same time takes it. */
	private Verdict retake(Document known, Document marker, boolean repetition) {
		boolean taken = this.keys
			.replaceOne(Filters.and(Filters.eq("_id", known.get("_id")), Filters.eq("try", known.get("try"))), marker)
			.getModifiedCount() == 1;
		return taken ? go(marker, repetition) : new Verdict.Running();
	}

	/**
	 * The mark of an attempt that is under way.
	 * @param request what stands for the request in all that its attempts write
	 */
	private static Document marker(String id, String fingerprint, String request, Instant now) {
		return new Document("_id", id).append("fingerprint", fingerprint)
			.append("request", request)
			.append("try", UUID.randomUUID().toString())
			.append("at", Date.from(now));
	}

	private static Verdict go(Document marker, boolean repetition) {
		return new Verdict.Go(new Attempt(marker.getString("request"), repetition));
	}

}
