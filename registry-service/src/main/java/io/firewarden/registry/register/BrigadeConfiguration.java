package io.firewarden.registry.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.registry.register.BrigadeFollower.Leader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BrigadeConfiguration {

	@Bean
	EventConsumer brigadeConsumer(ObjectProvider<BrigadeFollower> followers, Clock clock) {
		return EventConsumer.named("brigade")
			.from("registry")
			.on("registry.agency-revised.v1", Agency.class,
					(event) -> tell(followers.stream().toList(), Leader.AGENCY, event.data().uscc, event.data().brigade,
							LocalDate.now(clock)))
			.on("registry.unit-recorded.v1", Unit.class,
					(event) -> tell(followers.stream().toList(), Leader.UNIT, event.data().unitId, event.data().brigade,
							LocalDate.now(clock)))
			.build();
	}

	private static void tell(List<BrigadeFollower> followers, Leader leader, String key, String brigade,
			LocalDate today) {
		Why why = Why.officer(null, today);
		followers.stream()
			.filter((follower) -> follower.follows() == leader)
			.forEach((follower) -> follower.moved(key, brigade, why));
	}

	record Agency(String uscc, String brigade) {
	}

	record Unit(String unitId, String brigade) {
	}

}
