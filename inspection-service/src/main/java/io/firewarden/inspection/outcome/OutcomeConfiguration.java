package io.firewarden.inspection.outcome;

import java.util.List;

import io.firewarden.platform.event.EventConsumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeConfiguration {

	@Bean
	EventConsumer outcomes(List<SheetOutcome> outcomes) {
		return EventConsumer.named("outcomes")
			.from("inspection")
			.on("inspection.sheet-signed.v1", SheetSigned.class, (event) -> Follow.all(outcomes, event.data()))
			.build();
	}

}
