package io.firewarden.platform.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.store.BulkInsert;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;

/**
 * How far a consumer has come with each source aggregate, and how many events it applied,
 * passed over or gave up: the right side of the balance published = applied + waiting +
 * dead. It is written after the effects; a crash in between repeats the effects, which
 * are idempotent, and then counts them once.
 */
final class Inbox {

	private final MongoCollection<Document> collection;

	Inbox(ServiceDatabase database, String consumer) {
		this.collection = database.collection("inbox_" + consumer);
	}

	/** Which aggregate of which service. */
	record Source(String service, String aggregate, String id) {

		String key() {
			return this.service + "/" + this.aggregate + "/" + this.id;
		}

	}

	/**
	 * How far the consumer is with one source: last sequence, and what became of the
	 * events.
	 */
	record Position(long sequence, long applied, long passed, long dead) {

		static final Position START = new Position(0, 0, 0, 0);

		Position applied(long at) {
			return new Position(at, this.applied + 1, this.passed, this.dead);
		}

		Position passed(long at) {
			return new Position(at, this.applied, this.passed + 1, this.dead);
		}

		Position dead(long at) {
			return new Position(at, this.applied, this.passed, this.dead + 1);
		}

		/** One that was counted as applied cannot be. */
		Position died() {
			return new Position(this.sequence, this.applied - 1, this.passed, this.dead + 1);
		}

	}

	Map<Source, Position> read(Collection<Source> sources) {
		if (sources.isEmpty()) {
			return Map.of();
		}
		Map<String, Source> byKey = new HashMap<>();
		sources.forEach((source) -> byKey.put(source.key(), source));
		Map<Source, Position> positions = new HashMap<>();
		for (Document document : this.collection.find(Filters.in("_id", byKey.keySet()))) {
			Source source = byKey.get(document.getString("_id"));
			if (source != null) {
				positions.put(source, new Position(number(document, "sequence"), number(document, "applied"),
						number(document, "passed"), number(document, "dead")));
			}
		}
		return positions;
	}

	/**
	 * Writes the new positions in two requests, each only if its old one still stands.
	 * @throws Overtaken when another instance has handled some of the same events
	 * meanwhile
	 */
	void write(Map<Source, Position> before, Map<Source, Position> after) {
		List<Document> first = new ArrayList<>();
		Map<String, UpdateOneModel<Document>> moved = new LinkedHashMap<>();
		after.forEach((source, position) -> {
			Position old = before.get(source);
			Document fields = new Document("service", source.service()).append("sequence", position.sequence())
				.append("applied", position.applied())
				.append("passed", position.passed())
				.append("dead", position.dead());
			if (old == null) {
				Document document = new Document("_id", source.key());
				document.putAll(fields);
				first.add(document);
			}
			else if (!old.equals(position)) {
				moved.put(source.key(),
						new UpdateOneModel<>(
								Filters.and(Filters.eq("_id", source.key()), Filters.eq("sequence", old.sequence())),
								new Document("$set", fields)));
			}
		});
		List<String> overtaken = new ArrayList<>(BulkInsert.into(this.collection, first));
		if (!moved.isEmpty()
				&& this.collection.bulkWrite(List.copyOf(moved.values()), new BulkWriteOptions().ordered(false))
					.getMatchedCount() < moved.size()) {
			// Some of them: all are read again.
			overtaken.addAll(moved.keySet());
		}
		if (!overtaken.isEmpty()) {
			throw new Overtaken(overtaken);
		}
	}

	/** A dead event was applied after all. */
	void revived(Source source) {
		this.collection.updateOne(Filters.eq("_id", source.key()),
				Updates.combine(Updates.inc("dead", -1), Updates.inc("applied", 1)));
	}

	/** Sums by source service. */
	Map<String, Position> sums() {
		Map<String, Position> sums = new LinkedHashMap<>();
		this.collection
			.aggregate(List.of(Aggregates.group("$service", Accumulators.sum("applied", "$applied"),
					Accumulators.sum("passed", "$passed"), Accumulators.sum("dead", "$dead"))))
			.forEach((row) -> sums.put(row.getString("_id"),
					new Position(0, number(row, "applied"), number(row, "passed"), number(row, "dead"))));
		return sums;
	}

	private static long number(Document document, String field) {
		Number number = document.get(field, Number.class);
		return (number != null) ? number.longValue() : 0;
	}

	/** Another instance was faster; the batch is read again. */
	static final class Overtaken extends RuntimeException {

		Overtaken(List<String> keys) {
			super("another instance handled events of " + keys);
		}

	}

}
