package io.firewarden.platform.job;

import java.time.Clock;

import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StoreConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Long work with progress.
 */
@AutoConfiguration(after = StoreConfiguration.class)
@Import(JobController.class)
public class JobConfiguration {

	@Bean
	Jobs jobs(ServiceDatabase database, Ids ids, Clock clock) {
		return new Jobs(database, ids, clock, Clock.systemUTC());
	}

}
