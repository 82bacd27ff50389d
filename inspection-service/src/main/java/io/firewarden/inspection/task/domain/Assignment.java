package io.firewarden.inspection.task.domain;

import java.time.LocalDate;

/**
 * Who checks whom, and why: fixed at birth.
 *
 * @param brigade the supervision unit of the place, which is also responsible for a case
 * (Order 7 art. 33)
 * @param openedOn the day the task was opened
 */
public record Assignment(TaskId id, DrawnUnit unit, InspectedAgency agency, String brigade, Team team,
		LocalDate openedOn) {
}
