package io.firewarden.registry.practitioner.adapter;

import java.time.Clock;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.practitioner.StaffCorrections;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.practitioner.application.Agreements;
import io.firewarden.registry.practitioner.application.ConfirmEngineer;
import io.firewarden.registry.practitioner.application.CorrectStaff;
import io.firewarden.registry.practitioner.application.Engage;
import io.firewarden.registry.practitioner.application.EngagedPeople;
import io.firewarden.registry.practitioner.application.FollowAgency;
import io.firewarden.registry.practitioner.application.KnownStaff;
import io.firewarden.registry.practitioner.application.MergePractitioners;
import io.firewarden.registry.practitioner.application.Practitioners;
import io.firewarden.registry.practitioner.application.RegisterPractitioner;
import io.firewarden.registry.practitioner.application.ResolveContest;
import io.firewarden.registry.practitioner.application.ReviseEngagement;
import io.firewarden.registry.practitioner.application.RevisePractitioner;
import io.firewarden.registry.register.StoreFollower;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PractitionerConfiguration {

	@Bean
	MongoPractitioners practitioners(AggregateStores stores, Clock clock) {
		return new MongoPractitioners(stores, clock);
	}

	@Bean
	StoreFollower peopleFollower(MongoPractitioners practitioners) {
		return practitioners.index().follower();
	}

	@Bean
	PractitionerDirectory practitionerDirectory(MongoPractitioners practitioners) {
		return new EngagedPeople(practitioners, practitioners);
	}

	@Bean
	Staffing staffing(Practitioners practitioners) {
		return new KnownStaff(practitioners);
	}

	@Bean
	Agreements agreements(AgencyDirectory agencies) {
		return new Agreements(agencies);
	}

	@Bean
	RegisterPractitioner registerPractitioner(Practitioners practitioners, Agreements agreements) {
		return new RegisterPractitioner(practitioners, agreements);
	}

	@Bean
	RevisePractitioner revisePractitioner(Practitioners practitioners) {
		return new RevisePractitioner(practitioners);
	}

	@Bean
	ConfirmEngineer confirmEngineer(Practitioners practitioners) {
		return new ConfirmEngineer(practitioners, PractitionerForm.HOME_PROVINCE);
	}

	@Bean
	Engage engage(Practitioners practitioners, Agreements agreements) {
		return new Engage(practitioners, agreements);
	}

	@Bean
	ReviseEngagement reviseEngagement(Practitioners practitioners, Agreements agreements) {
		return new ReviseEngagement(practitioners, agreements);
	}

	@Bean
	ResolveContest resolveContest(Practitioners practitioners, Agreements agreements) {
		return new ResolveContest(practitioners, agreements);
	}

	@Bean
	StaffCorrections staffCorrections(Practitioners practitioners, Agreements agreements, Clock clock) {
		return new CorrectStaff(practitioners, agreements, clock);
	}

	@Bean
	MergePractitioners mergePractitioners(Practitioners practitioners) {
		return new MergePractitioners(practitioners);
	}

	@Bean
	ResidentIds residentIds(@Value("${firewarden.identity.key:${firewarden.service.secret}}") String secret) {
		return new ResidentIds(secret);
	}

	@Bean
	PeopleTable peopleTable(MongoPractitioners practitioners, RegisterPractitioner register, RevisePractitioner revise,
			Engage engage, ResidentIds residentIds, Clock clock) {
		return new PeopleTable(new PeopleUseCases(practitioners, register, revise, engage), practitioners, residentIds,
				clock);
	}

	@Bean
	PractitionerAnswers practitionerAnswers(AgencyDirectory agencies, MessageSource texts) {
		return new PractitionerAnswers(agencies, texts);
	}

	@Bean
	PractitionerEndings practitionerEndings(PractitionerAnswers answers, Problems problems, Clock clock) {
		return new PractitionerEndings(answers, problems, clock);
	}

	@Bean
	PractitionerPages practitionerPages(MongoPractitioners practitioners) {
		return new PractitionerPages(practitioners);
	}

	/** People of an agency are seen by its brigade: they follow when it moves. */
	@Bean
	EventConsumer practitionerBrigades(Practitioners practitioners) {
		FollowAgency follow = new FollowAgency(practitioners);
		return EventConsumer.named("practitioner-brigades")
			.from("registry")
			.on("registry.agency-revised.v1", Moved.class,
					(event) -> follow.handle(event.data().uscc(), event.data().brigade()))
			.build();
	}

	/** What is read of the agency's event. */
	record Moved(String uscc, String brigade) {
	}

}
