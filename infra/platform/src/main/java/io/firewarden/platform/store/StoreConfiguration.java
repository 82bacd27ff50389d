package io.firewarden.platform.store;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import io.firewarden.platform.id.Ids;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/**
 * Opens this service's own database; nothing touches it before the start.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class,
		beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
public class StoreConfiguration {

	/** A request waits this long for a store that is away, then says so. */
	private static final int PATIENCE_SECONDS = 3;

	@Bean
	MongoClientSettingsBuilderCustomizer storeSettings() {
		return (settings) -> settings.uuidRepresentation(UuidRepresentation.STANDARD)
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
			.applyToSocketSettings((socket) -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
				.readTimeout(30, TimeUnit.SECONDS))
			.applyToConnectionPoolSettings((pool) -> pool.maxSize(20).maxWaitTime(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	@Bean
	ServiceDatabase serviceDatabase(MongoClient client, @Value("${spring.application.name}") String service,
			@Value("${firewarden.database.suffix:}") String suffix) {
		return new ServiceDatabase(client.getDatabase(service + suffix));
	}

	@Bean
	Ids ids(Clock clock) {
		return new Ids(clock, new SecureRandom());
	}

	@Bean
	AggregateStores aggregateStores(ServiceDatabase database, History history, Ids ids, Clock clock) {
		return new AggregateStores(database, history, ids, clock, Clock.systemUTC());
	}

	@Bean
	History history(ServiceDatabase database) {
		return new History(database);
	}

	@Bean
	Outbox outbox(AggregateStores stores, ServiceDatabase database, History history) {
		return new Outbox(stores, database, history);
	}

	@Bean
	Numbers numbers(ServiceDatabase database) {
		return new Numbers(database);
	}

	@Bean
	Leases leases(ServiceDatabase database) {
		return new Leases(database, Clock.systemUTC(), ManagementFactory.getRuntimeMXBean().getName());
	}

	@Bean
	StoreStart storeStart(ServiceDatabase database) {
		return new StoreStart(database);
	}

	@Bean
	HealthIndicator storeHealthIndicator(ServiceDatabase database) {
		return () -> {
			database.ping();
			return Health.up().build();
		};
	}

	/** Creates the declared indexes before anything reads or writes. */
	static final class StoreStart implements SmartLifecycle {

		private static final Logger log = LoggerFactory.getLogger(StoreStart.class);

		private static final int ATTEMPTS = 20;

		private final ServiceDatabase database;

		private volatile boolean running;

		StoreStart(ServiceDatabase database) {
			this.database = database;
		}

		@Override
		public void start() {
			// Each attempt waits for the store as long as a request would.
			for (int attempt = 1; !this.running; attempt++) {
				try {
					this.database.start();
					this.running = true;
				}
				catch (MongoTimeoutException ex) {
					if (attempt == ATTEMPTS) {
						throw ex;
					}
					log.info("waiting for the store");
				}
			}
		}

		@Override
		public void stop() {
			this.running = false;
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

		@Override
		public int getPhase() {
			return 0;
		}

	}

}
