package io.firewarden.platform.store;

import java.util.Map;
import java.util.function.Function;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.event.Incoming;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A read model: documents that events write and nobody else. Each document remembers the
 * last sequence it took from each source aggregate, in the same write as the effect, so
 * repeated and late events change nothing. It can be dropped and rebuilt from the topics.
 */
public final class Projection {

	private static final int DUPLICATE_KEY = 11000;

	private final MongoCollection<Document> collection;

	Projection(MongoCollection<Document> collection) {
		this.collection = collection;
	}

	public MongoCollection<Document> collection() {
		return this.collection;
	}

	public <T> Found<T> list(Bson filter, Paging paging, Function<Document, T> row) {
		return Queries.list(this.collection, filter, Projections.exclude("applied"), paging, row);
	}

	/** How many documents there are for each value of a field. */
	public Map<String, Long> count(Bson filter, String field) {
		return Queries.count(this.collection, filter, field);
	}

	/**
	 * Sets fields of a document because of an event.
	 * @return false when this or a later event of the same aggregate was applied before
	 */
	public boolean put(String id, Incoming<?> cause, Document fields) {
		return update(id, cause, new Document("$set", fields));
	}

	/** As {@link #put}, with any update operators. */
	public boolean update(String id, Incoming<?> cause, Bson update) {
		String mark = "applied." + Fields.source(cause);
		Bson notYet = Filters.or(Filters.exists(mark, false), Filters.lt(mark, cause.sequence()));
		try {
			return this.collection
				.updateOne(Filters.and(Filters.eq("_id", id), notYet),
						Updates.combine(update, Updates.set(mark, cause.sequence())), new UpdateOptions().upsert(true))
				.wasAcknowledged();
		}
		catch (MongoWriteException ex) {
			// The document exists and the mark says no: the upsert tried to insert it
			// once more.
			if (ex.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
		catch (MongoCommandException ex) {
			if (ex.getErrorCode() == DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

}
