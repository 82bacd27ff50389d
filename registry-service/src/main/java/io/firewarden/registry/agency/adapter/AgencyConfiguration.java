package io.firewarden.registry.agency.adapter;

import java.time.Clock;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.agency.AgencyCensus;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyFiles;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.AgencyIndex;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.application.Assessor;
import io.firewarden.registry.agency.application.FilesOfAgencies;
import io.firewarden.registry.agency.application.MergeAgencies;
import io.firewarden.registry.agency.application.Placement;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import io.firewarden.registry.agency.application.RecordsOfAgencies;
import io.firewarden.registry.agency.application.RegisterAgency;
import io.firewarden.registry.agency.application.RegisterForCensus;
import io.firewarden.registry.agency.application.RegisteredAgencies;
import io.firewarden.registry.agency.application.ReviseAgency;
import io.firewarden.registry.agency.application.TakeInAgencies;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.LapseWarnings;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.register.StoreFollower;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

	@Bean
	MongoAgencies agencies(AggregateStores stores, AgencyIndex index, Clock clock,
			ObjectProvider<AgencyFilings> filings) {
		return new MongoAgencies(stores, index, clock, () -> filings.getObject().now());
	}

	@Bean
	AgencyIndex agencyIndex() {
		return new AgencyIndex();
	}

	@Bean
	IndexedAgencies agencySearch(MongoAgencies agencies) {
		return agencies.index();
	}

	@Bean
	StoreFollower agencyFollower(MongoAgencies agencies) {
		return agencies.index().follower();
	}

	@Bean
	AgencyIdentities agencyIdentities(MongoAgencies agencies) {
		return agencies.identities();
	}

	@Bean
	Assessor assessor(EligibilityRules rules, LapseWarnings warnings, PractitionerDirectory people,
			EquipmentDirectory equipment, Agencies agencies) {
		return new Assessor(rules, warnings, people, equipment, agencies::mergedInto);
	}

	@Bean
	RegisterAgency registerAgency(Agencies agencies, SupervisionUnits units, Staffing staffing, Assessor assessor) {
		return new RegisterAgency(agencies, new Placement(units), staffing, assessor);
	}

	@Bean
	ReviseAgency reviseAgency(Agencies agencies, SupervisionUnits units, Assessor assessor) {
		return new ReviseAgency(agencies, new Placement(units), assessor);
	}

	@Bean
	RecomputeEligibility recomputeEligibility(Agencies agencies, Assessor assessor) {
		return new RecomputeEligibility(agencies, assessor);
	}

	@Bean
	MergeAgencies mergeAgencies(Agencies agencies) {
		return new MergeAgencies(agencies);
	}

	@Bean
	AgencyDirectory agencyDirectory(Agencies agencies) {
		return new RegisteredAgencies(agencies);
	}

	@Bean
	AgencyCensus agencyCensus(RegisterAgency registerAgency) {
		return new RegisterForCensus(registerAgency);
	}

	@Bean
	AgencyFiles agencyFiles(Agencies agencies) {
		return new FilesOfAgencies(agencies);
	}

	@Bean
	AgencyRecords agencyRecords(Agencies agencies, ReviseAgency reviseAgency, PractitionerDirectory people,
			Clock clock) {
		return new RecordsOfAgencies(agencies, reviseAgency, people, clock);
	}

	@Bean
	AgencyTable agencyTable(Agencies agencies, SupervisionUnits units, Assessor assessor, ReviseAgency reviseAgency,
			AgencySearch search) {
		return new AgencyTable(new TakeInAgencies(agencies, new Placement(units), assessor, reviseAgency), search,
				units);
	}

	@Bean
	AgencyAnswers agencyAnswers(SupervisionUnits units, MessageSource texts) {
		return new AgencyAnswers(units, texts);
	}

	@Bean
	AgencyHistory agencyHistory(MongoAgencies agencies) {
		return new AgencyHistory(agencies::versions);
	}

	@Bean
	LapseList lapseList(MongoAgencies agencies, SupervisionUnits units) {
		return new LapseList(agencies, units);
	}

	@Bean
	DailyTick dailyTick(RecomputeEligibility recompute, Leases leases, Clock clock) {
		return new DailyTick(recompute, leases, clock);
	}

}
