package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.task.application.TaskRules;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.DrawnUnit;
import io.firewarden.inspection.task.domain.InspectedAgency;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.id.Ids;

/** What is read of {@code sampling.teams-assigned.v1}. */
record TeamsAssigned(String drawId, String campaign, List<Unit> assignments) {

	TeamsAssigned {
		assignments = List.copyOf(assignments);
	}

	/**
	 * All of them or none: an event with one unlawful team is looked at by a person.
	 */
	List<Assignment> assignments(LocalDate openedOn) {
		return this.assignments.stream().map((unit) -> assignment(unit, openedOn)).toList();
	}

	private Assignment assignment(Unit unit, LocalDate openedOn) {
		List<OfficerId> officers = unit.officers.stream().map(OfficerId::new).toList();
		if (!Team.isLawful(officers)) {
			throw new Permanent(
					TaskRules.TEAM_TOO_SMALL.code() + ": fewer than two different officers for unit " + unit.unitId);
		}
		return new Assignment(new TaskId(Ids.derived("task", this.drawId, unit.unitId)),
				new DrawnUnit(this.drawId, this.campaign, unit.unitId, unit.stratum),
				new InspectedAgency(unit.uscc, unit.agencyName), unit.brigade, new Team(officers), openedOn);
	}

	record Unit(String unitId, String uscc, String agencyName, String brigade, String stratum, List<String> officers) {

		Unit {
			officers = List.copyOf(officers);
		}

	}

}
