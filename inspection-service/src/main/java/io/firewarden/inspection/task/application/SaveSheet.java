package io.firewarden.inspection.task.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.Sheet;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;

/** An officer of the team saves the sheet, finished or not. */
public final class SaveSheet {

	private final Tasks tasks;

	private final Checklists checklists;

	public SaveSheet(Tasks tasks, Checklists checklists) {
		this.tasks = tasks;
		this.checklists = checklists;
	}

	public Outcome handle(Command command, Instant now) {
		var found = this.tasks.of(command.task(), command.viewer());
		if (found.isEmpty()) {
			return new Outcome.NotFound();
		}
		if (!command.viewer().isOnTeamOf(found.get().state())) {
			return new Outcome.NotOfTheTeam();
		}
		return save(found.get(), command, now);
	}

	private Outcome save(Versioned<InspectionTask> current, Command command, Instant now) {
		return switch (current.state()) {
			case InspectionTask.Open open -> this.checklists.of(open.assignment(), InspectionTask.dateOf(now))
				.map((checklist) -> written(current, command, open.begin(sheet(checklist, command, now)), checklist))
				.orElseGet(() -> new Outcome.RefusedBy(TaskRules.KINDS_UNKNOWN));
			// An autosave that is repeated must not void signatures nor fail as stale.
			case InspectionTask.InProgress task when task.sheet().says(command.results()) ->
				new Outcome.SameAsBefore(current);
			case InspectionTask.Signing task when task.sheet().says(command.results()) ->
				new Outcome.SameAsBefore(current);
			case InspectionTask.InProgress task -> written(current, command,
					task.revise(sheet(task.sheet().checklist(), command, now)), task.sheet().checklist());
			case InspectionTask.Signing task -> written(current, command,
					task.revise(sheet(task.sheet().checklist(), command, now)), task.sheet().checklist());
			case InspectionTask.Signed _ -> new Outcome.RefusedBy(TaskRules.SIGNED_FOR_GOOD);
			case InspectionTask.Cancelled _ -> new Outcome.RefusedBy(TaskRules.CANCELLED);
		};
	}

	private Outcome written(Versioned<InspectionTask> current, Command command,
			Changed<InspectionTask, TaskEvent> changed, Checklist checklist) {
		if (current.version() != command.expectedVersion()) {
			return new Outcome.Stale();
		}
		List<Shortcoming> objections = Sheet.objections(checklist, command.results());
		if (!objections.isEmpty()) {
			return new Outcome.NotAcceptable(objections);
		}
		return this.tasks.save(current, changed)
				? new Outcome.Saved(new Versioned<>(changed.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	private static Sheet sheet(Checklist checklist, Command command, Instant now) {
		return new Sheet(checklist, command.results(), Objects.requireNonNull(command.viewer().officer()), now);
	}

	/**
	 * The whole sheet as it shall be.
	 *
	 * @param expectedVersion the task as the officer saw it
	 */
	public record Command(TaskId task, Viewer viewer, long expectedVersion, List<ItemResult> results) {

		public Command {
			results = List.copyOf(results);
		}

	}

	/** How it ended. */
	public sealed interface Outcome {

		record Saved(Versioned<InspectionTask> task) implements Outcome {
		}

		record SameAsBefore(Versioned<InspectionTask> task) implements Outcome {
		}

		record NotFound() implements Outcome {
		}

		record NotOfTheTeam() implements Outcome {
		}

		record Stale() implements Outcome {
		}

		record OvertakenByAnother() implements Outcome {
		}

		record NotAcceptable(List<Shortcoming> objections) implements Outcome {
		}

		record RefusedBy(Rule rule) implements Outcome {
		}

	}

}
