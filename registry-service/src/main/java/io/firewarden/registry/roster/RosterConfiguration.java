package io.firewarden.registry.roster;

import io.firewarden.platform.event.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

	@Bean
	EventConsumer rosterConsumer(Roster roster) {
		return EventConsumer.named("roster")
			.from("registry")
			.on("registry.agency-registered.v1", RosterEntry.class, roster::put)
			.on("registry.agency-revised.v1", RosterEntry.class, roster::put)
			.build();
	}

}
