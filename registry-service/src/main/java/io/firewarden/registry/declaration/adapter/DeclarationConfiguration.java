package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Numbers;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.attachment.Papers;
import io.firewarden.registry.declaration.DeclarationDirectory;
import io.firewarden.registry.declaration.application.AcceptDeclaration;
import io.firewarden.registry.declaration.application.Declarations;
import io.firewarden.registry.declaration.application.MissingDeclarations;
import io.firewarden.registry.declaration.application.NamedScans;
import io.firewarden.registry.declaration.application.OpenDeclaration;
import io.firewarden.registry.declaration.application.ReceiptNumbers;
import io.firewarden.registry.declaration.application.Registers;
import io.firewarden.registry.declaration.application.ReturnDeclaration;
import io.firewarden.registry.declaration.application.SaveDraft;
import io.firewarden.registry.declaration.application.SubmitDeclaration;
import io.firewarden.registry.declaration.domain.DeclarationCall;
import io.firewarden.registry.declaration.domain.DeclarationCalls;
import io.firewarden.registry.declaration.domain.ListedPapers;
import io.firewarden.registry.declaration.domain.SelfCheckItems;
import io.firewarden.registry.equipment.EquipmentCorrections;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.practitioner.StaffCorrections;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.project.ProjectCorrections;
import io.firewarden.registry.project.ProjectDirectory;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.unit.UnitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeclarationConfiguration {

	@Bean
	DeclarationRounds declarationRounds(AggregateStores stores, Clock clock) {
		return new DeclarationRounds(stores, clock);
	}

	@Bean
	MongoDeclarations declarations(AggregateStores stores, DeclarationRounds rounds) {
		return new MongoDeclarations(stores, rounds);
	}

	@Bean
	DeclarationCalls declarationCalls() {
		return ReferenceFile.load("reference/declaration-calls.json", DeclarationCalls.class);
	}

	@Bean
	SelfCheckItems selfCheckItems() {
		return ReferenceFile.load("reference/self-check-items.json", SelfCheckItems.class);
	}

	@Bean
	ListedPapers listedPapers() {
		return ReferenceFile.load("reference/declaration-papers.json", ListedPapers.class);
	}

	@Bean
	TakenRows takenRows(Staffing staffing, StaffCorrections staff, EquipmentCorrections equipment,
			ProjectCorrections projects, Clock clock) {
		return new TakenRows(staffing, staff, equipment, new TakenProjects(projects), clock);
	}

	@Bean
	RegisterPages registerPages(AgencyRecords agencies, EquipmentDirectory equipment, ProjectDirectory projects,
			UnitDirectory units, TakenRows taken, Clock clock) {
		return new RegisterPages(agencies, new HeldRows(equipment, projects, units, clock), taken, clock);
	}

	@Bean
	ReceiptNumbers receiptNumbers(Numbers numbers) {
		return (brigade, campaign, id) -> {
			String series = campaign + "-" + brigade;
			return "%s-%04d".formatted(series, numbers.take("declaration/" + series, id.value()));
		};
	}

	@Bean
	OpenDeclaration openDeclaration(Declarations declarations, Registers registers, DeclarationCalls calls,
			ListedPapers papers) {
		return new OpenDeclaration(declarations, registers, calls, papers);
	}

	@Bean
	NamedScans namedScans(Papers papers) {
		return new NamedScans(papers);
	}

	@Bean
	SaveDraft saveDraft(Declarations declarations, NamedScans scans) {
		return new SaveDraft(declarations, scans);
	}

	@Bean
	SubmitDeclaration submitDeclaration(Declarations declarations, Registers registers, DeclarationCalls calls,
			SelfCheckItems items, ReceiptNumbers numbers, NamedScans scans) {
		return new SubmitDeclaration(declarations, registers, calls, items, numbers, scans);
	}

	@Bean
	ReturnDeclaration returnDeclaration(Declarations declarations) {
		return new ReturnDeclaration(declarations);
	}

	@Bean
	AcceptDeclaration acceptDeclaration(Declarations declarations, Registers registers) {
		return new AcceptDeclaration(declarations, registers);
	}

	@Bean
	MissingDeclarations missingDeclarations(Declarations declarations, AgencyRoll roll, ProjectDirectory projects,
			Clock clock) {
		return new MissingDeclarations(declarations, roll,
				(usccs) -> projects.running(usccs, LocalDate.now(clock)).keySet());
	}

	@Bean
	DeclarationAnswers declarationAnswers(SupervisionUnits units, Problems problems) {
		return new DeclarationAnswers(units, problems);
	}

	@Bean
	DeclarationDirectory declarationDirectory(MongoDeclarations declarations, DeclarationCalls calls) {
		return new DeclarationDirectory() {
			@Override
			public Map<String, Filed> filed(String campaign) {
				return declarations.filed(campaign);
			}

			@Override
			public Map<String, Filed> filed(String campaign, Instant since) {
				return declarations.filed(campaign, since);
			}

			@Override
			public @Nullable String campaignOn(LocalDate day) {
				return calls.inForce(day).map(DeclarationCall::campaign).orElse(null);
			}

			@Override
			public Map<String, Declared> declared(Collection<String> usccs) {
				return declarations.declared(usccs);
			}
		};
	}

}
