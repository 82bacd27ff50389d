package io.firewarden.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.h2.mvstore.MVMap;

/**
 * A collection that updates copies. The original changes the stored document in place
 * while other threads may be sending it: they would see half an update.
 */
final class DocumentCollection extends H2Collection {

	private static final ScopedValue<Boolean> COPIES = ScopedValue.newInstance();

	DocumentCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> data,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, data, meta, cursors);
	}

	/** Within this work every collection hands out copies, which the work may change. */
	static <T> T onCopies(Supplier<T> work) {
		return ScopedValue.where(COPIES, true).call(work::get);
	}

	@Override
	protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batch,
			Document fields) {
		var found = find(query, orderBy, skip, limit, batch, fields);
		if (!COPIES.isBound()) {
			return found;
		}
		// One by one: an update of a single document ends after the first.
		return new QueryResult(
				() -> StreamSupport.stream(found.spliterator(), false).map(Document::cloneDeeply).iterator(),
				found.getCursorId());
	}

	/**
	 * The original uses a unique index only for a query of exactly its fields, and would
	 * scan for {@code _id} and {@code version}. More fields than the index has are no
	 * obstacle: every document it names is matched against the whole query anyway.
	 */
	private QueryResult find(Document query, Document orderBy, int skip, int limit, int batch, Document fields) {
		Map<String, Object> values = new HashMap<>();
		collectEqualities(query, values);
		for (Index<Object> index : getIndexes()) {
			var part = new Document();
			for (IndexKey key : index.getKeys()) {
				if (values.containsKey(key.getKey())) {
					part.put(key.getKey(), values.get(key.getKey()));
				}
			}
			if (part.size() == index.getKeys().size() && index.canHandle(part)) {
				return matchDocuments(query, index.getPositions(part), orderBy, skip, limit, batch, fields);
			}
		}
		return super.queryDocuments(query, orderBy, skip, limit, batch, fields);
	}

	private static void collectEqualities(Document query, Map<String, Object> values) {
		query.forEach((field, value) -> {
			if (field.equals("$and") && value instanceof List<?> parts) {
				parts.forEach((part) -> collectEqualities((Document) part, values));
			}
			else if (value instanceof String || value instanceof Number || value instanceof Boolean
					|| value instanceof UUID || value instanceof ObjectId) {
				values.put(field, value);
			}
		});
	}

	@Override
	public synchronized void addIndex(Index<Object> index) {
		super.addIndex(index);
	}

	@Override
	public synchronized void dropIndex(String name) {
		super.dropIndex(name);
	}

	@Override
	public synchronized int count(Document query, int skip, int limit) {
		return super.count(query, skip, limit);
	}

}
