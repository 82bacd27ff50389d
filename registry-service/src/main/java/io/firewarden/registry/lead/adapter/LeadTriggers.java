package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.Collection;
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
			.gathering((asked) -> waiting.mark(asked.keySet()))
			.naming("registry.agency-registered.v1", OfAgency.class, OfAgency::usccs)
			.naming("registry.agency-revised.v1", OfAgency.class, OfAgency::usccs)
			.naming("registry.agency-merged.v1", OfMerge.class, OfMerge::usccs)
			.naming("registry.agency-merge-undone.v1", OfMerge.class, OfMerge::usccs)
			.naming("registry.entries-cleared.v1", OfAgency.class, OfAgency::usccs)
			.naming("registry.project-recorded.v1", OfProject.class, OfProject::usccs)
			.naming("registry.survey-recorded.v1", OfSurvey.class, OfSurvey::keys)
			.naming("registry.equipment-recorded.v1", OfAgency.class, OfAgency::usccs)
			.naming("registry.declaration-submitted.v1", OfAgency.class, OfAgency::usccs)
			.naming("registry.practitioner-registered.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.practitioner-revised.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.practitioner-merged.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.practitioner-merge-undone.v1", OfPerson.class, OfPerson::agencies)
			.naming("registry.engagement-changed.v1", OfEngagement.class, OfEngagement::usccs)
			.naming("registry.contest-resolved.v1", OfContest.class, OfContest::usccs)
			.build();
	}

	record OfAgency(String uscc) {

		Collection<String> usccs() {
			return List.of(this.uscc);
		}

	}

	record OfMerge(String uscc, @Nullable String into, @Nullable String from) {

		Collection<String> usccs() {
			return Stream.of(this.uscc, this.into, this.from).filter(Objects::nonNull).map(String::valueOf).toList();
		}

	}

	record OfProject(String uscc, String contractParty) {

		Collection<String> usccs() {
			return List.of(this.uscc, this.contractParty);
		}

	}

	/** The agency meant; where nobody registered it, the dossier of its name. */
	record OfSurvey(@Nullable String matched, @Nullable String strangerId) {

		Collection<String> keys() {
			return Stream.of(this.matched, this.strangerId).filter(Objects::nonNull).map(String::valueOf).toList();
		}

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

}
