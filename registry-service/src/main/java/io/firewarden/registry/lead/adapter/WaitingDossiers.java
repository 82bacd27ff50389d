package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;

/**
 * Dossiers in which something has changed and which wait to be compared. Marking one
 * twice is marking it once; a mark made while it is compared stays.
 */
final class WaitingDossiers {

	private final MongoCollection<Document> waiting;

	WaitingDossiers(ServiceDatabase database) {
		this.waiting = database.collection("lead-waiting");
	}

	void mark(Collection<String> keys) {
		List<UpdateOneModel<Document>> marks = new ArrayList<>();
		keys.stream()
			.distinct()
			.forEach((key) -> marks.add(new UpdateOneModel<>(Filters.eq("_id", key), Updates.inc("times", 1L),
					new UpdateOptions().upsert(true))));
		if (!marks.isEmpty()) {
			this.waiting.bulkWrite(marks, new BulkWriteOptions().ordered(false));
		}
	}

	/** Some that wait, with how often they were marked. */
	Map<String, Long> some(int most) {
		Map<String, Long> keys = new LinkedHashMap<>();
		this.waiting.find()
			.limit(most)
			.forEach((one) -> keys.put(one.getString("_id"), one.get("times", Number.class).longValue()));
		return keys;
	}

	/** These are compared, unless they were marked again. */
	void done(Map<String, Long> keys) {
		keys.forEach((key, times) -> this.waiting
			.deleteOne(Filters.and(Filters.eq("_id", key), Filters.eq("times", times))));
	}

}
