package io.firewarden.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The one database of this service. No service code holds a client or a database, so that
 * another service's collections cannot be reached (ADR 0002).
 */
public final class ServiceDatabase {

	private final MongoDatabase database;

	private final List<Index> indexes = new ArrayList<>();

	private volatile boolean started;

	ServiceDatabase(MongoDatabase database) {
		this.database = database;
	}

	public MongoCollection<Document> collection(String name) {
		return this.database.getCollection(name);
	}

	/** A read model fed by events. */
	public Projection projection(String name) {
		return new Projection(collection(name));
	}

	/**
	 * Declares an index; it is created when the service starts, before any request and
	 * any event.
	 * @throws IllegalArgumentException for what MongoDB does and the embedded store
	 * passes over without a word
	 */
	public void index(String collection, Bson keys, IndexOptions options) {
		if (options.getPartialFilterExpression() != null || options.getCollation() != null
				|| options.getExpireAfter(TimeUnit.SECONDS) != null || !isOrder(keys)) {
			throw new IllegalArgumentException("not every store has such an index: " + keys + " " + options);
		}
		Index index = new Index(collection, keys, options);
		synchronized (this.indexes) {
			this.indexes.add(index);
		}
		if (this.started) {
			create(index);
		}
	}

	void start() {
		this.started = true;
		synchronized (this.indexes) {
			this.indexes.forEach(this::create);
		}
	}

	/** Answers when the store does. */
	void ping() {
		this.database.runCommand(new Document("ping", 1));
	}

	private void create(Index index) {
		collection(index.collection).createIndex(index.keys, index.options);
	}

	/** Fields up or down: no text, hash or place. */
	private static boolean isOrder(Bson keys) {
		return keys.toBsonDocument()
			.values()
			.stream()
			.allMatch((direction) -> direction.isInt32() && Math.abs(direction.asInt32().getValue()) == 1);
	}

	private record Index(String collection, Bson keys, IndexOptions options) {
	}

}
