package io.firewarden.registry.agency.adapter;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.Placement;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import io.firewarden.registry.agency.application.RegisterAgency;
import io.firewarden.registry.agency.application.RegisteredAgencies;
import io.firewarden.registry.agency.application.ReviseAgency;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

	@Bean
	MongoAgencies agencies(AggregateStores stores) {
		return new MongoAgencies(stores);
	}

	@Bean
	RegisterAgency registerAgency(Agencies agencies, SupervisionUnits units, EligibilityRules rules) {
		return new RegisterAgency(agencies, new Placement(units), rules);
	}

	@Bean
	ReviseAgency reviseAgency(Agencies agencies, SupervisionUnits units, EligibilityRules rules) {
		return new ReviseAgency(agencies, new Placement(units), rules);
	}

	@Bean
	RecomputeEligibility recomputeEligibility(Agencies agencies, EligibilityRules rules) {
		return new RecomputeEligibility(agencies, rules);
	}

	@Bean
	AgencyDirectory agencyDirectory(Agencies agencies) {
		return new RegisteredAgencies(agencies);
	}

	@Bean
	AgencyAnswers agencyAnswers(SupervisionUnits units, MessageSource texts) {
		return new AgencyAnswers(units, texts);
	}

}
