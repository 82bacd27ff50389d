package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which events change what an agency is assessed by. Assessing twice changes nothing, so
 * repeated and late events do no harm.
 */
@Configuration(proxyBeanMethods = false)
class EligibilityTriggers {

	@Bean
	EventConsumer eligibilityConsumer(RecomputeEligibility recompute, Clock clock) {
		return EventConsumer.named("eligibility")
			.from("registry")
			.on("registry.practitioner-registered.v1", OfPerson.class,
					(event) -> recompute.handle(event.data().agencies(), ZonedDateTime.now(clock)))
			.on("registry.practitioner-revised.v1", OfPerson.class,
					(event) -> recompute.handle(event.data().agencies(), ZonedDateTime.now(clock)))
			.on("registry.engagement-changed.v1", OfEngagement.class,
					(event) -> recompute.handle(event.data().usccs(), ZonedDateTime.now(clock)))
			.on("registry.contest-resolved.v1", OfContest.class,
					(event) -> recompute.handle(event.data().usccs(), ZonedDateTime.now(clock)))
			.on("registry.practitioner-merged.v1", OfPerson.class,
					(event) -> recompute.handle(event.data().agencies(), ZonedDateTime.now(clock)))
			.on("registry.practitioner-merge-undone.v1", OfPerson.class,
					(event) -> recompute.handle(event.data().agencies(), ZonedDateTime.now(clock)))
			.on("registry.agency-merged.v1", OfMerge.class,
					(event) -> recompute.handle(event.data().usccs(), ZonedDateTime.now(clock)))
			.on("registry.agency-merge-undone.v1", OfMerge.class,
					(event) -> recompute.handle(event.data().usccs(), ZonedDateTime.now(clock)))
			.on("registry.equipment-recorded.v1", OfAgency.class,
					(event) -> recompute.handle(List.of(event.data().uscc()), ZonedDateTime.now(clock)))
			.on("registry.equipment-catalogue-revised.v1", OfAll.class,
					(event) -> recompute.handle(ZonedDateTime.now(clock), (done) -> true))
			.build();
	}

	record OfPerson(List<String> agencies) {
	}

	record OfEngagement(String uscc, @Nullable List<String> contestedWith) {

		List<String> usccs() {
			List<String> usccs = new ArrayList<>(List.of(this.uscc));
			if (this.contestedWith != null) {
				usccs.addAll(this.contestedWith);
			}
			return usccs;
		}

	}

	record OfContest(String kept, List<String> ended) {

		List<String> usccs() {
			List<String> usccs = new ArrayList<>(this.ended);
			usccs.add(this.kept);
			return usccs;
		}

	}

	record OfMerge(String uscc, @Nullable String into, @Nullable String from) {

		List<String> usccs() {
			return Stream.of(this.uscc, this.into, this.from).filter(Objects::nonNull).map(String::valueOf).toList();
		}

	}

	record OfAgency(String uscc) {
	}

	record OfAll(@Nullable String source) {
	}

}
