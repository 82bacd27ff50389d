package io.firewarden.registry.lead.adapter;

import java.time.Clock;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.lead.application.CompareRegisters;
import io.firewarden.registry.lead.application.Dossiers;
import io.firewarden.registry.lead.application.JudgeLead;
import io.firewarden.registry.lead.application.LeadBook;
import io.firewarden.registry.market.MarketRegister;
import io.firewarden.registry.matching.Pairs;
import io.firewarden.registry.officer.OfficerDirectory;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.project.ProjectDirectory;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.roster.Roster;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.survey.SurveyedProviders;
import io.firewarden.registry.unit.UnitDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(RegisterDossiers.class)
class LeadConfiguration {

	@Bean
	MongoLeads leads(AggregateStores stores) {
		return new MongoLeads(stores);
	}

	@Bean
	JudgeLead judgeLead(LeadBook leads, OfficerDirectory officers) {
		return new JudgeLead(leads, officers::unitOf);
	}

	@Bean
	CompareRegisters compareRegisters(Dossiers dossiers, LeadBook leads) {
		return new CompareRegisters(dossiers, ParameterFile.load(), leads);
	}

	@Bean
	Means means(PractitionerDirectory people, EquipmentDirectory equipment, AgencyFiles agencies) {
		return new Means(people, equipment, agencies);
	}

	@Bean
	Proofs proofs(ProjectDirectory projects, SurveyedProviders surveys, UnitDirectory units,
			PractitionerDirectory people, Roster roster) {
		return new Proofs(projects, surveys, units, people, roster);
	}

	@Bean
	MarketRows marketRows(ObjectProvider<MarketRegister> register, ObjectProvider<Pairs> pairs) {
		return new MarketRows(register, pairs);
	}

	@Bean
	WaitingDossiers waitingDossiers(ServiceDatabase database) {
		return new WaitingDossiers(database);
	}

	@Bean
	FeedHeard feedHeard(WaitingDossiers waiting, MongoLeads leads, ObjectProvider<Pairs> pairs) {
		return new FeedHeard(waiting, leads, pairs);
	}

	@Bean
	LeadWorker leadWorker(CompareRegisters compare, WaitingDossiers waiting, ServiceDatabase database, Leases leases,
			Clock clock) {
		return new LeadWorker(compare, waiting, database, leases, clock);
	}

	@Bean
	LeadWording leadWording(MessageSource texts, SupervisionUnits units) {
		return new LeadWording(texts, units);
	}

	@Bean
	LeadDesk leadDesk(JudgeLead judgeLead, RecordAnswers answers, Problems problems, Clock clock) {
		return new LeadDesk(judgeLead, answers, problems, clock);
	}

}
