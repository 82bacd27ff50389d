package io.firewarden.inspection.task.application;

import java.util.Optional;
import java.util.function.Function;

import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/**
 * Follows what is decided on a draw after it was published: a unit is replaced, an
 * officer recused, a further draw hits an object whose visit is still open. Every call
 * may come twice.
 */
public final class FollowDraw {

	private static final int ATTEMPTS = 20;

	private final Tasks tasks;

	private final Checklists checklists;

	public FollowDraw(Tasks tasks, Checklists checklists) {
		this.tasks = tasks;
		this.checklists = checklists;
	}

	/**
	 * The open visit takes the new draw in with its items; where it cannot, a task is
	 * opened.
	 */
	public void joinOrOpen(TaskId open, Assignment assignment) {
		boolean joined = this.tasks.of(open)
			.filter((task) -> task.state().serves(assignment.unit())
					|| change(open, (state) -> state.join(assignment.unit(), this.checklists::grown)))
			.isPresent();
		if (!joined) {
			this.tasks.open(InspectionTask.open(assignment));
		}
	}

	/** Nobody goes to the replaced unit; to its successor, if a team is possible. */
	public void replace(TaskId before, String reason, Optional<Assignment> successor) {
		change(before, (task) -> task.cancel(reason));
		successor.ifPresent((assignment) -> this.tasks.open(InspectionTask.open(assignment)));
	}

	public void reassign(TaskId task, Team team) {
		change(task, (state) -> state.reassign(team));
	}

	/** False when there is nothing to change, or no such task. */
	private boolean change(TaskId id,
			Function<InspectionTask, Optional<Changed<InspectionTask, TaskEvent>>> transition) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Versioned<InspectionTask>> found = this.tasks.of(id);
			var changed = found.flatMap((task) -> transition.apply(task.state()));
			if (found.isEmpty() || changed.isEmpty()) {
				return false;
			}
			if (this.tasks.save(found.get(), changed.get())) {
				return true;
			}
		}
		throw new IllegalStateException("always overtaken: " + id.value());
	}

}
