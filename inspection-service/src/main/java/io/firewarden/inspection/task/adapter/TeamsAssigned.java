package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.firewarden.inspection.task.application.TaskRules;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.DrawnUnit;
import io.firewarden.inspection.task.domain.InspectedAgency;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** What is read of {@code sampling.teams-assigned.v1}. */
record TeamsAssigned(String drawId, String campaign, List<Unit> assignments) {

	TeamsAssigned {
		assignments = List.copyOf(assignments);
	}

	/**
	 * All of them or none: an event with one unlawful team is looked at by a person. A
	 * place nobody serves has no agency to check and gets no task; its draw replaces it.
	 */
	List<Drawn> drawn(LocalDate openedOn) {
		return this.assignments.stream()
			.filter((unit) -> unit.uscc != null)
			.map((unit) -> new Drawn(unit.assignment(this.drawId, this.campaign, openedOn),
					unit.joint == null ? null : new TaskId(unit.joint.taskId)))
			.toList();
	}

	/**
	 * @param joint the open visit that takes this one in
	 */
	record Drawn(Assignment assignment, @Nullable TaskId joint) {
	}

	record Joint(String taskId) {
	}

	/**
	 * @param items groups of items the visit asks
	 */
	record Unit(String unitId, @Nullable String uscc, String agencyName, String brigade, String stratum,
			List<String> officers, List<String> items, @Nullable Joint joint) {

		Unit(String unitId, @Nullable String uscc, String agencyName, String brigade, String stratum,
				List<String> officers, @Nullable List<String> items, @Nullable Joint joint) {
			this.unitId = unitId;
			this.uscc = uscc;
			this.agencyName = agencyName;
			this.brigade = brigade;
			this.stratum = stratum;
			this.officers = List.copyOf(officers);
			this.items = items == null ? List.of() : List.copyOf(items);
			this.joint = joint;
		}

		Assignment assignment(String drawId, String campaign, LocalDate openedOn) {
			return new Assignment(TeamsAssigned.task(drawId, this.unitId),
					new DrawnUnit(drawId, campaign, this.unitId, this.stratum, this.items),
					new InspectedAgency(Objects.requireNonNull(this.uscc), this.agencyName), this.brigade, team(),
					openedOn);
		}

		Team team() {
			List<OfficerId> team = this.officers.stream().map(OfficerId::new).toList();
			if (!Team.isLawful(team)) {
				throw new Permanent(TaskRules.TEAM_TOO_SMALL.code() + ": fewer than two different officers for unit "
						+ this.unitId);
			}
			return new Team(team);
		}

	}

	static TaskId task(String drawId, String unitId) {
		return new TaskId(Ids.derived("task", drawId, unitId));
	}

}
