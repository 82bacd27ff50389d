package io.firewarden.sampling.visit;

import io.firewarden.platform.event.EventConsumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisitConfiguration {

	@Bean
	EventConsumer visitConsumer(MongoVisits visits) {
		return EventConsumer.named("visits")
			.from("inspection")
			.on("inspection.task-opened.v1", TaskOpened.class, visits::opened)
			.on("inspection.task-joined.v1", TaskJoined.class, visits::joined)
			.on("inspection.task-cancelled.v1", TaskCancelled.class, visits::cancelled)
			.on("inspection.sheet-signed.v1", SheetSigned.class, visits::signed)
			.build();
	}

}
