package io.firewarden.inspection.task.application;

import java.util.List;

import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.InspectionTask;

/** Opens a task for each drawn unit, once, however often the draw is told. */
public final class OpenTasks {

	private final Tasks tasks;

	public OpenTasks(Tasks tasks) {
		this.tasks = tasks;
	}

	public Outcome handle(List<Assignment> assignments) {
		int opened = 0;
		for (Assignment assignment : assignments) {
			if (this.tasks.open(InspectionTask.open(assignment))) {
				opened++;
			}
		}
		return new Outcome(opened, assignments.size() - opened);
	}

	/**
	 * How many tasks are new.
	 *
	 * @param known how many had been opened before
	 */
	public record Outcome(int opened, int known) {
	}

}
