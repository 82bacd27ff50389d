package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEquipment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProject;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProjectKind;
import io.firewarden.registry.equipment.EquipmentDirectory;
import io.firewarden.registry.project.ProjectDirectory;
import io.firewarden.registry.project.ProjectDirectory.RunningProject;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;

/** Equipment and projects of an agency today, as rows of the form. */
final class HeldRows {

	private final EquipmentDirectory equipment;

	private final ProjectDirectory projects;

	private final UnitDirectory units;

	private final Clock clock;

	HeldRows(EquipmentDirectory equipment, ProjectDirectory projects, UnitDirectory units, Clock clock) {
		this.equipment = equipment;
		this.projects = projects;
		this.units = units;
		this.clock = clock;
	}

	/** The register knows each piece by its serial number. */
	List<DeclaredEquipment> equipment(String uscc) {
		return this.equipment.held(List.of(uscc), LocalDate.now(this.clock))
			.getOrDefault(uscc, List.of())
			.stream()
			.map((piece) -> new DeclaredEquipment(piece.itemCode(), 1, null, null, piece.serialNo(),
					piece.calibrationDueOn()))
			.toList();
	}

	List<DeclaredProject> projects(String uscc) {
		List<RunningProject> running = this.projects.of(uscc, LocalDate.now(this.clock));
		Map<String, UnitCard> cards = this.units.cards(running.stream().map(RunningProject::unitId).toList());
		return running.stream().map((project) -> row(project, cards)).toList();
	}

	private static DeclaredProject row(RunningProject project, Map<String, UnitCard> cards) {
		UnitCard unit = cards.get(project.unitId());
		return new DeclaredProject(project.contractNo(), (unit != null) ? unit.name() : project.unitId(), null, null,
				null, DeclaredProjectKind.valueOf(project.kind()), project.from(), project.to(), project.projectLead(),
				project.platformNo(), null, null);
	}

}
