package io.firewarden.inspection.task.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/** The port with its promises, without a store. */
final class TasksInMemory implements Tasks {

	final List<TaskEvent> events = new ArrayList<>();

	private final Map<TaskId, Versioned<InspectionTask>> tasks = new HashMap<>();

	private boolean overtaken;

	TasksInMemory holding(InspectionTask task, long version) {
		this.tasks.put(task.assignment().id(), new Versioned<>(task, version));
		return this;
	}

	/** From now on somebody else is always faster. */
	TasksInMemory overtakenByAnother() {
		this.overtaken = true;
		return this;
	}

	InspectionTask now(TaskId id) {
		return this.tasks.get(id).state();
	}

	@Override
	public boolean open(Changed<InspectionTask, TaskEvent> opened) {
		TaskId id = opened.state().assignment().id();
		if (this.tasks.putIfAbsent(id, new Versioned<>(opened.state(), 1)) != null) {
			return false;
		}
		return this.events.addAll(opened.events());
	}

	@Override
	public Optional<Versioned<InspectionTask>> of(TaskId id) {
		return Optional.ofNullable(this.tasks.get(id));
	}

	@Override
	public Optional<Versioned<InspectionTask>> of(TaskId id, Viewer viewer) {
		return Optional.ofNullable(this.tasks.get(id)).filter((task) -> {
			Assignment assignment = task.state().assignment();
			return viewer.jurisdiction().covers(assignment.brigade(), assignment.agency().uscc())
					|| viewer.isOnTeamOf(task.state());
		});
	}

	@Override
	public boolean save(Versioned<InspectionTask> before, Changed<InspectionTask, TaskEvent> after) {
		TaskId id = before.state().assignment().id();
		if (this.overtaken || this.tasks.get(id).version() != before.version()) {
			return false;
		}
		this.tasks.put(id, new Versioned<>(after.state(), before.version() + 1));
		this.events.addAll(after.events());
		return true;
	}

}
