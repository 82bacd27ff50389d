package io.firewarden.registry.survey;

import io.firewarden.platform.event.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyRequestConfiguration {

	@Bean
	EventConsumer surveyRequestConsumer(SurveyRequests requests) {
		return EventConsumer.named("survey-requests")
			.from("sampling")
			.on("sampling.teams-assigned.v1", SurveyRequests.TeamsAssigned.class, requests::assigned)
			.on("sampling.unit-replaced.v1", SurveyRequests.UnitReplaced.class, requests::replaced)
			.build();
	}

}
