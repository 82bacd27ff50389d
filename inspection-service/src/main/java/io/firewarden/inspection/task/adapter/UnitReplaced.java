package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.inspection.task.domain.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code sampling.unit-replaced.v1}.
 *
 * @param assignment absent before the publication, and while no team is possible
 */
record UnitReplaced(String drawId, String campaign, String unitId, String reason,
		TeamsAssigned.@Nullable Unit assignment) {

	Optional<Assignment> successor(LocalDate openedOn) {
		return Optional.ofNullable(this.assignment)
			.filter((unit) -> unit.uscc() != null)
			.map((unit) -> unit.assignment(this.drawId, this.campaign, openedOn));
	}

}
