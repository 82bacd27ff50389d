package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.firewarden.platform.event.EventConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which events change a dossier. Marking one again changes nothing, so repeated and late
 * events do no harm.
 */
@Configuration(proxyBeanMethods = false)
class LeadTriggers {

	@Bean
	EventConsumer leadConsumer(WaitingDossiers waiting) {
		return EventConsumer.named("leads")
			.from("registry")
			.on("registry.agency-registered.v1", OfAgency.class, (event) -> waiting.mark(List.of(event.data().uscc())))
			.on("registry.agency-revised.v1", OfAgency.class, (event) -> waiting.mark(List.of(event.data().uscc())))
			.on("registry.agency-merged.v1", OfMerge.class, (event) -> waiting.mark(event.data().usccs()))
			.on("registry.agency-merge-undone.v1", OfMerge.class, (event) -> waiting.mark(event.data().usccs()))
			.on("registry.entries-cleared.v1", OfAgency.class, (event) -> waiting.mark(List.of(event.data().uscc())))
			.on("registry.project-recorded.v1", OfProject.class, (event) -> waiting.mark(event.data().usccs()))
			.on("registry.survey-recorded.v1", OfSurvey.class, (event) -> waiting.mark(event.data().keys()))
			.on("registry.equipment-recorded.v1", OfAgency.class, (event) -> waiting.mark(List.of(event.data().uscc())))
			.on("registry.declaration-submitted.v1", OfAgency.class,
					(event) -> waiting.mark(List.of(event.data().uscc())))
			.on("registry.practitioner-registered.v1", OfPerson.class, (event) -> waiting.mark(event.data().agencies()))
			.on("registry.practitioner-revised.v1", OfPerson.class, (event) -> waiting.mark(event.data().agencies()))
			.on("registry.practitioner-merged.v1", OfPerson.class, (event) -> waiting.mark(event.data().agencies()))
			.on("registry.practitioner-merge-undone.v1", OfPerson.class,
					(event) -> waiting.mark(event.data().agencies()))
			.on("registry.engagement-changed.v1", OfEngagement.class, (event) -> waiting.mark(event.data().usccs()))
			.on("registry.contest-resolved.v1", OfContest.class, (event) -> waiting.mark(event.data().usccs()))
			.build();
	}

	record OfAgency(String uscc) {
	}

	record OfMerge(String uscc, @Nullable String into, @Nullable String from) {

		List<String> usccs() {
			return Stream.of(this.uscc, this.into, this.from).filter(Objects::nonNull).map(String::valueOf).toList();
		}

	}

	record OfProject(String uscc, String contractParty) {

		List<String> usccs() {
			return List.of(this.uscc, this.contractParty);
		}

	}

	/** The agency meant; where nobody registered it, the dossier of its name. */
	record OfSurvey(@Nullable String matched, @Nullable String strangerId) {

		List<String> keys() {
			return Stream.of(this.matched, this.strangerId).filter(Objects::nonNull).map(String::valueOf).toList();
		}

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

}
