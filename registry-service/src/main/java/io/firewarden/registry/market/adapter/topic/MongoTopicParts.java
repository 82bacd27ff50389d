package io.firewarden.registry.market.adapter.topic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.RecordIntake;
import io.firewarden.registry.market.application.StreamPulse;
import org.bson.Document;

/**
 * How far each partition of the topic is taken, and by which instance. Position and
 * counts are one write: a record that comes again is counted once.
 */
final class MongoTopicParts implements TopicParts, StreamPulse {

	private static final long NOTHING_YET = -1;

	private final MongoCollection<Document> parts;

	private final String instance;

	/**
	 * The parts of the topic.
	 * @param instance name of this process, without dots
	 */
	MongoTopicParts(ServiceDatabase database, String instance) {
		this.parts = database.collection("market_topic_parts");
		this.instance = instance;
	}

	/** The last offset that was taken, -1 before the first. */
	long position(int partition) {
		Document part = this.parts.find(Filters.eq("_id", partition)).first();
		return (part != null) ? part.getLong("position") : NOTHING_YET;
	}

	/** Moves on; false when another instance took this partition over meanwhile. */
	boolean moveOn(int partition, long from, long to, long read, RecordIntake.Taken taken, Instant at) {
		if (from == NOTHING_YET) {
			begin(partition);
		}
		return this.parts.updateOne(Filters.and(Filters.eq("_id", partition), Filters.eq("position", from)),
				Updates.combine(Updates.set("position", to), Updates.set("at", Date.from(at)),
						Updates.inc("read", read), Updates.inc("kept", (long) taken.kept()),
						Updates.inc("unchanged", (long) taken.unchanged()), Updates.inc("stale", (long) taken.stale()),
						Updates.inc("rejected", (long) taken.rejected()), Updates.inc("by." + this.instance, read)))
			.getMatchedCount() == 1;
	}

	@Override
	public List<Part> all() {
		return this.parts.find().sort(Sorts.ascending("_id")).map(MongoTopicParts::read).into(new ArrayList<>());
	}

	@Override
	public Optional<Instant> lastTaken() {
		return this.parts.find()
			.map((part) -> part.getDate("at"))
			.into(new ArrayList<>())
			.stream()
			.filter(Objects::nonNull)
			.map(Date::toInstant)
			.max(Comparator.naturalOrder());
	}

	private void begin(int partition) {
		try {
			this.parts.insertOne(new Document("_id", partition).append("position", NOTHING_YET)
				.append("read", 0L)
				.append("kept", 0L)
				.append("unchanged", 0L)
				.append("stale", 0L)
				.append("rejected", 0L));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	private static Part read(Document part) {
		Map<String, Long> by = new TreeMap<>();
		part.get("by", new Document()).forEach((name, count) -> by.put(name, ((Number) count).longValue()));
		return new Part(part.getInteger("_id"), part.getLong("position"), part.getLong("read"), part.getLong("kept"),
				part.getLong("unchanged"), part.getLong("stale"), part.getLong("rejected"), by);
	}

}
