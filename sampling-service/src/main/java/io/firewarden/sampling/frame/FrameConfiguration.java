package io.firewarden.sampling.frame;

import io.firewarden.platform.event.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FrameConfiguration {

	@Bean
	EventConsumer frameConsumer(MongoObjectRegister register, MongoUnits units) {
		return EventConsumer.named("frame")
			.from("registry")
			.on("registry.agency-registered.v1", AgencyRecorded.class, register::recorded)
			.on("registry.agency-revised.v1", AgencyRecorded.class, register::recorded)
			.on("registry.eligibility-changed.v1", EligibilityChanged.class, register::judged)
			.on("registry.unit-recorded.v1", UnitRecorded.class, units::recorded)
			.on("registry.project-recorded.v1", ProjectRecorded.class, units::serviced)
			.build();
	}

}
