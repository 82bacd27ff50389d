package io.firewarden.registry.market.adapter.exchange;

import java.time.Clock;

import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.FeedIntake;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.application.PullDay;
import io.firewarden.registry.sharing.DataExchange;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PullSettings.class)
class PullConfiguration {

	@Bean
	DayPulls marketDayPulls(ServiceDatabase database) {
		return new MongoDayPulls(database);
	}

	@Bean
	PullDay pullDay(DataExchange exchange, FeedIntake intake, DayPulls pulls, PullSettings settings, Clock clock) {
		return new PullDay(exchange, intake, pulls, settings.folder(), clock);
	}

	@Bean
	Puller puller(PullDay pullDay, DataExchange exchange, Leases leases, PullSettings settings, Clock clock) {
		return new Puller(pullDay, exchange, leases, settings, clock);
	}

}
