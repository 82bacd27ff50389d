package io.firewarden.inspection.task.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.firewarden.inspection.task.StoredPhotos;
import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.PhotoId;
import io.firewarden.inspection.task.domain.Sheet;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.inspection.task.domain.Signature;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** An officer of the team signs the complete sheet; the last one closes it. */
public final class SignSheet {

	private final Tasks tasks;

	private final StoredPhotos photos;

	public SignSheet(Tasks tasks, StoredPhotos photos) {
		this.tasks = tasks;
		this.photos = photos;
	}

	public Outcome handle(Command command, Instant now) {
		var found = this.tasks.of(command.task(), command.viewer());
		if (found.isEmpty()) {
			return new Outcome.NotFound();
		}
		if (!command.viewer().isOnTeamOf(found.get().state())) {
			return new Outcome.NotOfTheTeam();
		}
		if (command.acknowledgement() instanceof Acknowledgement.AgencyRefused(var reason) && reason.isBlank()) {
			return new Outcome.RefusedBy(TaskRules.REFUSAL_NEEDS_REASON);
		}
		return sign(found.get(), command, now);
	}

	private Outcome sign(Versioned<InspectionTask> current, Command command, Instant now) {
		return switch (current.state()) {
			case InspectionTask.Open _ -> new Outcome.RefusedBy(TaskRules.NOTHING_TO_SIGN);
			case InspectionTask.InProgress task ->
				written(current, command, task.sheet(), task.sign(command.signature(now), command.acknowledgement()));
			case InspectionTask.Signing task when !task.acknowledgement().agreesWith(command.acknowledgement()) ->
				new Outcome.RefusedBy(TaskRules.ACKNOWLEDGED_OTHERWISE);
			// A repeated request is not an error: the phone may have lost our first
			// answer.
			case InspectionTask.Signing task when task.signedBy(command.officer()) -> new Outcome.SameAsBefore(current);
			case InspectionTask.Signing task ->
				written(current, command, task.sheet(), task.countersign(command.signature(now)));
			case InspectionTask.Signed task when task.signedBy(command.officer()) -> new Outcome.SameAsBefore(current);
			case InspectionTask.Signed _ -> new Outcome.RefusedBy(TaskRules.SIGNED_FOR_GOOD);
			case InspectionTask.Cancelled _ -> new Outcome.RefusedBy(TaskRules.CANCELLED);
		};
	}

	private Outcome written(Versioned<InspectionTask> current, Command command, Sheet sheet,
			Changed<InspectionTask, TaskEvent> changed) {
		if (command.expectedVersion() != null && command.expectedVersion() != current.version()) {
			return new Outcome.Stale();
		}
		List<Shortcoming> shortcomings = sheet.shortcomings(storedFor(command.task()));
		if (!shortcomings.isEmpty()) {
			return new Outcome.Incomplete(shortcomings);
		}
		return this.tasks.save(current, changed)
				? new Outcome.Done(new Versioned<>(changed.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	private Set<PhotoId> storedFor(TaskId task) {
		Set<PhotoId> stored = new HashSet<>();
		this.photos.of(task.value()).forEach((digest) -> stored.add(new PhotoId(digest)));
		return stored;
	}

	/**
	 * One officer's signature.
	 *
	 * @param account the account they are signed in with
	 * @param expectedVersion the task as the officer saw it, null if they do not say
	 */
	public record Command(TaskId task, Viewer viewer, String account, Acknowledgement acknowledgement,
			@Nullable Long expectedVersion) {

		OfficerId officer() {
			return Objects.requireNonNull(this.viewer.officer());
		}

		Signature signature(Instant now) {
			return new Signature(officer(), this.account, now);
		}

	}

	/** How it ended. */
	public sealed interface Outcome {

		record Done(Versioned<InspectionTask> task) implements Outcome {
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

		record Incomplete(List<Shortcoming> shortcomings) implements Outcome {
		}

		record RefusedBy(Rule rule) implements Outcome {
		}

	}

}
