package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
 * repeated and late events do no harm. Events that are read together are answered by one
 * assessment.
 */
@Configuration(proxyBeanMethods = false)
class EligibilityTriggers {

	@Bean
	EventConsumer eligibilityConsumer(RecomputeEligibility recompute, Clock clock) {
		return EventConsumer.named("eligibility")
			.from("registry")
			.gathering(
					new Reassessments((usccs) -> recompute.handle(usccs, ZonedDateTime.now(clock)), Clock.systemUTC()))
			.naming("registry.practitioner-registered.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.practitioner-revised.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.engagement-changed.v1", OfEngagement.class, OfEngagement::usccs)
			.naming("registry.contest-resolved.v1", OfContest.class, OfContest::usccs)
			.naming("registry.practitioner-merged.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.practitioner-merge-undone.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.agency-merged.v1", OfMerge.class, OfMerge::usccs)
			.naming("registry.agency-merge-undone.v1", OfMerge.class, OfMerge::usccs)
			.naming("registry.equipment-recorded.v1", OfAgency.class, (data) -> List.of(data.uscc()))
			.on("registry.equipment-catalogue-revised.v1", OfAll.class,
					(event) -> recompute.handle(ZonedDateTime.now(clock), (done) -> true))
			.build();
	}

	record OfPerson(Collection<String> agencies) {
	}

	record OfEngagement(String uscc, @Nullable List<String> contestedWith) {

		Collection<String> usccs() {
			List<String> usccs = new ArrayList<>(List.of(this.uscc));
			if (this.contestedWith != null) {
				usccs.addAll(this.contestedWith);
			}
			return usccs;
		}

	}

	record OfContest(String kept, List<String> ended) {

		Collection<String> usccs() {
			List<String> usccs = new ArrayList<>(this.ended);
			usccs.add(this.kept);
			return usccs;
		}

	}

	record OfMerge(String uscc, @Nullable String into, @Nullable String from) {

		Collection<String> usccs() {
			return Stream.of(this.uscc, this.into, this.from).filter(Objects::nonNull).map(String::valueOf).toList();
		}

	}

	record OfAgency(String uscc) {
	}

	record OfAll(@Nullable String source) {
	}

}
