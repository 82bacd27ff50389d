package io.firewarden.platform.messaging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.store.ServiceDatabase;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Events that cannot be applied, with everything a person needs to decide: payload,
 * headers, cause, stack, and what was done about each.
 */
public final class DeadLetters {

	/** What became of a dead letter. */
	public enum State {

		DEAD, REDRIVEN, DISCARDED

	}

	private static final String COLLECTION = "dead_letters";

	private final MongoCollection<Document> collection;

	private final Clock clock;

	DeadLetters(ServiceDatabase database, Clock clock) {
		this.collection = database.collection(COLLECTION);
		database.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("at")),
				new IndexOptions());
		database.index(COLLECTION, Indexes.descending("at"), new IndexOptions());
		this.clock = clock;
	}

	/** Keeps a record; the same record a second time changes nothing. */
	void bury(String consumer, ConsumerRecord<String, byte[]> record, Throwable cause) {
		Document headers = new Document();
		for (Header header : record.headers()) {
			headers.append(header.key(), new String(header.value(), StandardCharsets.UTF_8));
		}
		StringWriter stack = new StringWriter();
		cause.printStackTrace(new PrintWriter(stack));
		Document letter = new Document("_id",
				consumer + ":" + record.topic() + "-" + record.partition() + "-" + record.offset())
			.append("consumer", consumer)
			.append("topic", record.topic())
			.append("key", record.key())
			.append("headers", headers)
			.append("type", headers.get("ce_type", "unknown"))
			.append("payload", (record.value() != null) ? new String(record.value(), StandardCharsets.UTF_8) : "")
			.append("cause", String.valueOf(cause))
			.append("stack", stack.toString())
			.append("at", Date.from(this.clock.instant()))
			.append("state", State.DEAD.name())
			.append("audit", List.of());
		try {
			this.collection.insertOne(letter);
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	/** The newest first, a bounded number of them. */
	public List<Document> list(@Nullable State state) {
		Bson filter = (state != null) ? Filters.eq("state", state.name()) : Filters.empty();
		return this.collection.find(filter).sort(Sorts.descending("at")).limit(500).into(new ArrayList<>());
	}

	public Optional<Document> find(String id) {
		return Optional.ofNullable(this.collection.find(Filters.eq("_id", id)).first());
	}

	/** How many wait for a person. */
	public long waiting() {
		return this.collection.countDocuments(Filters.eq("state", State.DEAD.name()));
	}

	/** Records what a person did; false when the letter is no longer dead. */
	boolean settle(String id, State state, String reason, @Nullable String correctedPayload) {
		Bson audit = audit(state.name(), reason, correctedPayload);
		return this.collection
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("state", State.DEAD.name())),
					Updates.combine(Updates.set("state", state.name()), audit))
			.getModifiedCount() == 1;
	}

	/** Records that applying it again failed too. */
	void failedAgain(String id, String reason, Throwable cause) {
		this.collection.updateOne(Filters.eq("_id", id),
				Updates.combine(Updates.set("cause", String.valueOf(cause)), audit("FAILED_AGAIN", reason, null)));
	}

	private Bson audit(String act, String reason, @Nullable String correctedPayload) {
		Document entry = new Document("act", act).append("by", Acting.current().actor())
			.append("at", Date.from(this.clock.instant()))
			.append("reason", reason);
		if (correctedPayload != null) {
			entry.append("correctedPayload", correctedPayload);
		}
		return Updates.push("audit", entry);
	}

}
