package io.firewarden.platform.store;

import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.start.Phases;
import io.firewarden.platform.start.StartStep;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Opens this service's own database; nothing touches it before the start.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class,
		beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
public class StoreConfiguration {

	private static final Logger log = LoggerFactory.getLogger(StoreConfiguration.class);

	private static final int ATTEMPTS = 20;

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
	StartStep storeStart(ServiceDatabase database) {
		return new StartStep(Phases.STORE, () -> start(database));
	}

	@Bean
	HealthIndicator storeHealthIndicator(ServiceDatabase database) {
		return () -> {
			database.ping();
			return Health.up().build();
		};
	}

	/** Creates the declared indexes before anything reads or writes. */
	private static void start(ServiceDatabase database) {
		// Each attempt waits for the store as long as a request would.
		for (int attempt = 1;; attempt++) {
			try {
				database.start();
				return;
			}
			catch (MongoTimeoutException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				log.info("waiting for the store");
			}
		}
	}

}
