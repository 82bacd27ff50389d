package io.firewarden.inspection.task.application;

import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Who looks. A task is seen by those whose jurisdiction covers it and by its team: a draw
 * may send an officer into another brigade's jurisdiction.
 *
 * @param officer null for callers that are no officers
 */
public record Viewer(Jurisdiction jurisdiction, @Nullable OfficerId officer) {

	boolean isOnTeamOf(InspectionTask task) {
		return this.officer != null && task.assignment().team().includes(this.officer);
	}

}
