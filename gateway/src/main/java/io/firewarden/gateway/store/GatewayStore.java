package io.firewarden.gateway.store;

import java.time.Instant;
import java.util.Date;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The collections of the gateway's database, and the few habits of the driver that all of
 * them share.
 */
@Component
public class GatewayStore {

	private static final int DUPLICATE_KEY = 11000;

	private final MongoClient client;

	private final String database;

	public GatewayStore(MongoClient client, @Value("${firewarden.database}") String database) {
		this.client = client;
		this.database = database;
	}

	public MongoCollection<Document> collection(String name) {
		return this.client.getDatabase(this.database).getCollection(name);
	}

	/** False when the id, or a value that has to be unique, is taken. */
	public static boolean insert(MongoCollection<Document> collection, Document document) {
		try {
			collection.insertOne(document);
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getCode() == DUPLICATE_KEY) {
				return false;
			}
			throw ex;
		}
	}

	public static @Nullable Date date(@Nullable Instant instant) {
		return (instant != null) ? Date.from(instant) : null;
	}

	public static @Nullable Instant instant(Document document, String field) {
		Date date = document.getDate(field);
		return (date != null) ? date.toInstant() : null;
	}

	/** An instant that is always there. */
	public static Instant required(Document document, String field) {
		return document.get(field, Date.class).toInstant();
	}

}
