package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.EndEntries;
import io.firewarden.registry.agency.application.ReviseAgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the clearing of entries (附件2) does to the agency's record. */
@Configuration(proxyBeanMethods = false)
class ClearedEntries {

	@Bean
	EventConsumer clearedEntriesConsumer(Agencies agencies, ReviseAgency reviseAgency, Clock clock) {
		EndEntries endEntries = new EndEntries(agencies, reviseAgency);
		return EventConsumer.named("cleared-entries")
			.from("registry")
			.on("registry.entries-cleared.v1", Cleared.class,
					(event) -> endEntries.handle(event.data().uscc, event.data().clearedOn, event.data().clearanceId,
							ZonedDateTime.now(clock)))
			.build();
	}

	record Cleared(String uscc, LocalDate clearedOn, String clearanceId) {
	}

}
