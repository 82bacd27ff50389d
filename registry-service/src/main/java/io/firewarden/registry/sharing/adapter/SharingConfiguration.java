package io.firewarden.registry.sharing.adapter;

import java.time.Clock;

import io.firewarden.registry.sharing.DataExchange;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signatures and secrets run on real time, as the exchange does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SharingSettings.class)
class SharingConfiguration {

	@Bean
	DataExchange dataExchange(SharingSettings settings, CircuitBreakerRegistry breakers) {
		Clock machine = Clock.systemUTC();
		Transport transport = new Transport(settings, breakers.circuitBreaker("sharing"), machine);
		return new HttpDataExchange(settings, transport, new Secrets(transport, settings, machine));
	}

}
