package io.firewarden.gateway.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import org.bson.Document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the store answers. Boot's own indicator asks with {@code hello}, which the
 * embedded store does not know; both know {@code ping}.
 */
@Component("store")
class StoreHealth implements HealthIndicator {

	private final MongoClient client;

	private final String database;

	StoreHealth(MongoClient client, @Value("${firewarden.database}") String database) {
		this.client = client;
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			this.client.getDatabase(this.database).runCommand(new Document("ping", 1));
			return Health.up().build();
		}
		catch (MongoException ex) {
			return Health.down(ex).build();
		}
	}

}
