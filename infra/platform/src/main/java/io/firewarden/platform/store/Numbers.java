package io.firewarden.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * Running numbers without gaps. The same key gets the same number again, so work that is
 * repeated after a crash neither wastes nor doubles one.
 */
public final class Numbers {

	private static final int ATTEMPTS = 200;

	private final MongoCollection<Document> series;

	Numbers(ServiceDatabase database) {
		this.series = database.collection("numbers");
	}

	/**
	 * Takes the next number of a series, from 1.
	 * @param name the series, such as {@code case/511002/2022}
	 * @param key what the number is for
	 */
	public long take(String name, String key) {
		String field = Fields.of(key);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Document current = this.series.find(Filters.eq("_id", name)).first();
			if (current == null) {
				begin(name);
				continue;
			}
			Number given = current.get("given", new Document()).get(field, Number.class);
			if (given != null) {
				return given.longValue();
			}
			long next = current.get("last", Number.class).longValue() + 1;
			boolean taken = this.series
				.updateOne(Filters.and(Filters.eq("_id", name), Filters.eq("last", next - 1)),
						Updates.combine(Updates.set("last", next), Updates.set("given." + field, next)))
				.getModifiedCount() == 1;
			if (taken) {
				return next;
			}
		}
		throw new IllegalStateException("no number of " + name + " after " + ATTEMPTS + " attempts");
	}

	private void begin(String name) {
		try {
			this.series.insertOne(new Document("_id", name).append("last", 0L).append("given", new Document()));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

}
