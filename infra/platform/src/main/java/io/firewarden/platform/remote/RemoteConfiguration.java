package io.firewarden.platform.remote;

import java.time.Clock;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What a service needs to ask others.
 */
@AutoConfiguration
public class RemoteConfiguration {

	@Bean
	Breakers breakers(CircuitBreakerRegistry registry) {
		return new Breakers(registry);
	}

	@Bean
	MachineTokens machineTokens(@Value("${firewarden.gateway.url}") String gateway,
			@Value("${spring.application.name}") String service, @Value("${firewarden.service.secret}") String secret) {
		return new MachineTokens(gateway, service, secret, Clock.systemUTC());
	}

}
