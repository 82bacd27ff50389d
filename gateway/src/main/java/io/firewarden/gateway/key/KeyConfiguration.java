package io.firewarden.gateway.key;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Sealer;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

	@Bean
	@Order(1)
	KeyRing keyRing(GatewayStore store, Sealer sealer, KeySettings settings, Clock clock) {
		return new KeyRing(store, sealer, settings, clock);
	}

}
