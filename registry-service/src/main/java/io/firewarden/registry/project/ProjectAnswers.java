package io.firewarden.registry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.project.ProjectView.DocumentView;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.supervision.SupervisionUnits;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import org.springframework.stereotype.Component;

/** Puts projects into the form they are shown in. */
@Component
class ProjectAnswers {

	private final UnitDirectory units;

	private final AgencyNames agencies;

	private final SupervisionUnits brigades;

	private final PractitionerDirectory people;

	private final Clock clock;

	ProjectAnswers(UnitDirectory units, AgencyNames agencies, SupervisionUnits brigades, PractitionerDirectory people,
			Clock clock) {
		this.people = people;
		this.units = units;
		this.agencies = agencies;
		this.brigades = brigades;
		this.clock = clock;
	}

	ProjectView view(Stored<ServiceProject> stored, Locale locale) {
		return views(List.of(stored), locale).getFirst();
	}

	List<ProjectView> views(List<Stored<ServiceProject>> page, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, UnitCard> known = this.units
			.cards(page.stream().map((stored) -> stored.state().unitId()).distinct().toList());
		Map<String, String> names = this.agencies.of(page.stream()
			.flatMap((stored) -> Stream.of(stored.state().uscc(), stored.state().contractParty()))
			.toList());
		ProjectLeads leads = ProjectLeads.of(page.stream().map(Stored::state).toList(), this.people);
		return page.stream().map((stored) -> {
			ServiceProject project = stored.state();
			UnitCard unit = known.get(project.unitId());
			return new ProjectView(stored.id(), stored.version(), project.uscc(), names.get(project.uscc()),
					project.contractParty(), names.get(project.contractParty()),
					!project.contractParty().equals(project.uscc()), project.unitId(),
					(unit != null) ? unit.name() : null, project.brigade(),
					this.brigades.nameOf(project.brigade(), locale), project.kind(), project.contractNo(),
					project.from(), project.to(), project.projectLead(), leads.engaged(project, today),
					project.platformNo(), project.exemption(),
					project.documents()
						.stream()
						.map((document) -> new DocumentView(document.no(), document.kind(), document.on(),
								document.platformNo()))
						.toList(),
					project.runs(today), project.source(), stored.updatedAt());
		}).toList();
	}

}
