package io.firewarden.inspection.task.application;

import java.util.Optional;

import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/** All inspection tasks. */
public interface Tasks {

	/** Writes a new task; false when it was opened before. */
	boolean open(Changed<InspectionTask, TaskEvent> opened);

	/** The task, whoever asks. */
	Optional<Versioned<InspectionTask>> of(TaskId id);

	/** The task, if the viewer may see it. */
	Optional<Versioned<InspectionTask>> of(TaskId id, Viewer viewer);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<InspectionTask> before, Changed<InspectionTask, TaskEvent> after);

}
