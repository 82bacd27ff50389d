package io.firewarden.inspection.task.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.Team;

/** A task in a list. */
record TaskRow(String taskId, String uscc, String agencyName, String brigade, String stratum, StoredTask.State state,
		List<Member> officers, String drawId, LocalDate openedOn, Instant updatedAt) {

	static TaskRow of(InspectionTask task, Instant updatedAt) {
		var assignment = task.assignment();
		return new TaskRow(assignment.id().value(), assignment.agency().uscc(), assignment.agency().name(),
				assignment.brigade(), assignment.unit().stratum(), stateOf(task), Member.of(assignment.team()),
				assignment.unit().drawId(), assignment.openedOn(), updatedAt);
	}

	static StoredTask.State stateOf(InspectionTask task) {
		return switch (task) {
			case InspectionTask.Open _ -> StoredTask.State.OPEN;
			case InspectionTask.InProgress _ -> StoredTask.State.IN_PROGRESS;
			case InspectionTask.Signing _ -> StoredTask.State.SIGNING;
			case InspectionTask.Signed _ -> StoredTask.State.SIGNED;
			case InspectionTask.Cancelled _ -> StoredTask.State.CANCELLED;
		};
	}

	record Member(String officerId, boolean lead) {

		static List<Member> of(Team team) {
			return team.officers()
				.stream()
				.map((officer) -> new Member(officer.value(), officer.equals(team.lead())))
				.toList();
		}

	}

}
