package io.firewarden.inspection.task.adapter;

import java.util.Map;
import java.util.Optional;

import io.firewarden.inspection.task.application.Viewer;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import org.jspecify.annotations.Nullable;

/** Tasks as they are read. */
interface TaskList {

	Optional<Stored<InspectionTask>> one(TaskId id, Viewer viewer);

	Found<Stored<InspectionTask>> page(Viewer viewer, Wanted wanted, Paging paging);

	/** How many tasks there are in each state, whichever state is wanted. */
	Map<String, Long> states(Viewer viewer, Wanted wanted);

	/**
	 * Which tasks.
	 *
	 * @param mine only those of the viewer's own teams
	 */
	record Wanted(boolean mine, @Nullable String state, @Nullable String uscc, @Nullable String brigade) {
	}

}
