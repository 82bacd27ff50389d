package io.firewarden.platform.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Every event this service has published, hash-chained per aggregate: the audit trail,
 * and the way to rebuild. The hash of an entry covers the hash before it, so an entry
 * that is altered or removed shows.
 */
public final class History {

	/** What the first entry of every chain builds on. */
	public static final String START = "0".repeat(64);

	private static final int DUPLICATE_KEY = 11000;

	private final MongoCollection<Document> collection;

	History(ServiceDatabase database) {
		this.collection = database.collection("history");
	}

	/**
	 * Appends published events; entries that are there already are left as they are.
	 * @return for each aggregate the hash of its last entry
	 */
	Map<Outbox.Waiting, String> append(Map<Outbox.Waiting, List<PendingEvent>> published) {
		Map<Outbox.Waiting, String> chains = new LinkedHashMap<>();
		List<Document> entries = new ArrayList<>();
		published.forEach((of, events) -> {
			String previous = of.chain();
			for (PendingEvent event : events) {
				String hash = hash(of.aggregate(), of.id(), previous, event);
				entries.add(event.toDocument()
					.append("_id", of.aggregate() + "/" + of.id() + "/" + "%09d".formatted(event.sequence()))
					.append("aggregate", of.aggregate())
					.append("aggregateId", of.id())
					.append("previous", previous)
					.append("hash", hash));
				previous = hash;
			}
			chains.put(of, previous);
		});
		if (entries.isEmpty()) {
			return chains;
		}
		try {
			this.collection.insertMany(entries, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			// Another relay, or this one before a crash, wrote the same entries: same id,
			// same content.
			if (ex.getWriteErrors().stream().anyMatch((error) -> error.getCode() != DUPLICATE_KEY)) {
				throw ex;
			}
		}
		return chains;
	}

	/** How many events of each type were published. */
	public Map<String, Long> published() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.collection
			.aggregate(List.of(Aggregates.group("$type", Accumulators.sum("n", 1)),
					Aggregates.sort(Sorts.ascending("_id"))))
			.forEach((row) -> counts.put(row.getString("_id"), row.get("n", Number.class).longValue()));
		counts.remove(PendingEvent.UNTOLD);
		return counts;
	}

	/**
	 * The events of one aggregate in their order, each with the answer whether its hash
	 * and its link fit.
	 */
	public List<Entry> of(String aggregate, String id) {
		List<Entry> entries = new ArrayList<>();
		String previous = START;
		long expected = 1;
		for (Document document : entries(aggregate, id)) {
			PendingEvent event = PendingEvent.of(document);
			String stored = document.getString("hash");
			boolean intact = event.sequence() == expected && previous.equals(document.getString("previous"))
					&& stored.equals(hash(aggregate, id, previous, event));
			entries.add(new Entry(event, stored, intact));
			previous = stored;
			expected = event.sequence() + 1;
		}
		return entries;
	}

	/**
	 * The entries of one aggregate that carry the state a change led to, in their order.
	 */
	List<PendingEvent> snapshots(String aggregate, String id) {
		List<PendingEvent> snapshots = new ArrayList<>();
		for (Document document : entries(aggregate, id)) {
			PendingEvent event = PendingEvent.of(document);
			if (event.snapshot() != null) {
				snapshots.add(event);
			}
		}
		return snapshots;
	}

	private FindIterable<Document> entries(String aggregate, String id) {
		return this.collection
			.find(Filters.and(Filters.gte("_id", aggregate + "/" + id + "/"),
					Filters.lt("_id", aggregate + "/" + id + "0")))
			.sort(Sorts.ascending("_id"));
	}

	/** One event as it stands in the history. */
	public record Entry(PendingEvent event, String hash, boolean intact) {
	}

	private static String hash(String aggregate, String id, String previous, PendingEvent event) {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("previous", previous);
		content.put("aggregate", aggregate);
		content.put("aggregateId", id);
		content.put("event", event);
		try {
			byte[] canonical = new JsonCanonicalizer(StoredJson.mapper().writeValueAsString(content)).getEncodedString()
				.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
