package io.firewarden.inspection.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import io.firewarden.platform.kernel.Changed;

/**
 * 检查任务: one drawn unit to be checked by the team drawn for it.
 * <p>
 * Life: the draw's publication opens it ({@code Open}); the team's first save fixes the
 * checklist and begins the sheet ({@code InProgress}); each officer signs the complete
 * sheet once with their own account, having recorded whether the agency signed or refused
 * ({@code Signing}); the last signature closes it and its findings stand
 * ({@code Signed}). Until then a leader's decision on the draw can put another officer in
 * the team, join a further draw of the same object, or cancel the task because its unit
 * was replaced ({@code Cancelled}). A changed answer before that makes given signatures
 * void: nobody has signed what they have not seen. A signed sheet never changes.
 */
public sealed interface InspectionTask {

	/** Statutory dates are dates in China, wherever the server stands. */
	ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	Assignment assignment();

	static Changed<InspectionTask, TaskEvent> open(Assignment assignment) {
		return Changed.of(new Open(assignment), new TaskEvent.TaskOpened(assignment));
	}

	/**
	 * Another team by a recusal; signatures are void, for the team has not signed. Empty
	 * where it is too late, or the team is that one.
	 */
	default Optional<Changed<InspectionTask, TaskEvent>> reassign(Team team) {
		Assignment changed = assignment().of(team);
		return switch (this) {
			case Open open when !open.assignment.equals(changed) -> Optional.of(Changed.of(new Open(changed)));
			case InProgress task when !task.assignment.equals(changed) ->
				Optional.of(Changed.of(new InProgress(changed, task.sheet)));
			case Signing task when !task.assignment.equals(changed) ->
				Optional.of(Changed.of(new InProgress(changed, task.sheet)));
			case Open _, InProgress _, Signing _, Signed _, Cancelled _ -> Optional.empty();
		};
	}

	/**
	 * Serves a further draw too, and a sheet that was begun asks its items as well; empty
	 * where it is too late for that. Signatures are void when the sheet grew.
	 * @param lists the items that a sheet of this checklist would ask of an assignment
	 */
	default Optional<Changed<InspectionTask, TaskEvent>> join(DrawnUnit further,
			BiFunction<Assignment, Checklist, Checklist> lists) {
		Assignment longer = assignment().with(further);
		var joined = new TaskEvent.TaskJoined(longer, further);
		return switch (this) {
			case Open _ -> Optional.of(Changed.of(new Open(longer), joined));
			case InProgress task -> Optional.of(Changed
				.of(new InProgress(longer, task.sheet.asking(lists.apply(longer, task.sheet.checklist()))), joined));
			case Signing task -> {
				Sheet grown = task.sheet.asking(lists.apply(longer, task.sheet.checklist()));
				yield Optional.of(Changed
					.of(grown.equals(task.sheet) ? new Signing(longer, grown, task.acknowledgement, task.signatures)
							: new InProgress(longer, grown), joined));
			}
			case Signed _, Cancelled _ -> Optional.empty();
		};
	}

	default boolean serves(DrawnUnit unit) {
		return assignment().serves(unit);
	}

	/** Nobody goes there; empty where somebody has been there, or it was cancelled. */
	default Optional<Changed<InspectionTask, TaskEvent>> cancel(String reason) {
		return switch (this) {
			case Open _, InProgress _, Signing _ -> Optional
				.of(Changed.of(new Cancelled(assignment(), reason), new TaskEvent.TaskCancelled(assignment(), reason)));
			case Signed _, Cancelled _ -> Optional.empty();
		};
	}

	/**
	 * Its unit was replaced after the draw.
	 *
	 * @param reason code of the replacement
	 */
	record Cancelled(Assignment assignment, String reason) implements InspectionTask {
	}

	/** Nobody has begun. */
	record Open(Assignment assignment) implements InspectionTask {

		public Changed<InspectionTask, TaskEvent> begin(Sheet sheet) {
			return Changed.of(new InProgress(this.assignment, sheet));
		}

	}

	/** The sheet is being filled. */
	record InProgress(Assignment assignment, Sheet sheet) implements InspectionTask {

		public Changed<InspectionTask, TaskEvent> revise(Sheet changed) {
			return Changed.of(new InProgress(this.assignment, changed));
		}

		public Changed<InspectionTask, TaskEvent> sign(Signature first, Acknowledgement acknowledgement) {
			return Changed.of(new Signing(this.assignment, this.sheet, acknowledgement, List.of(first)));
		}

	}

	/** Some of the team have signed. */
	record Signing(Assignment assignment, Sheet sheet, Acknowledgement acknowledgement,
			List<Signature> signatures) implements InspectionTask {

		public Signing {
			signatures = List.copyOf(signatures);
		}

		public boolean signedBy(OfficerId officer) {
			return signed(this.signatures, officer);
		}

		/** Makes the given signatures void. */
		public Changed<InspectionTask, TaskEvent> revise(Sheet changed) {
			return Changed.of(new InProgress(this.assignment, changed));
		}

		public Changed<InspectionTask, TaskEvent> countersign(Signature next) {
			List<Signature> all = new ArrayList<>(this.signatures);
			all.add(next);
			if (all.size() < this.assignment.team().officers().size()) {
				return Changed.of(new Signing(this.assignment, this.sheet, this.acknowledgement, all));
			}
			var signed = new Signed(this.assignment, this.sheet, this.acknowledgement, all, dateOf(next.at()));
			return Changed.of(signed, new TaskEvent.SheetSigned(this.assignment, signed.signedOn(), this.sheet.counts(),
					signed.findings()));
		}

	}

	/** All of the team have signed. */
	record Signed(Assignment assignment, Sheet sheet, Acknowledgement acknowledgement, List<Signature> signatures,
			LocalDate signedOn) implements InspectionTask {

		public Signed {
			signatures = List.copyOf(signatures);
		}

		public boolean signedBy(OfficerId officer) {
			return signed(this.signatures, officer);
		}

		public List<Finding> findings() {
			return this.sheet.findings(this.assignment.id());
		}

	}

	static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	private static boolean signed(List<Signature> signatures, OfficerId officer) {
		return signatures.stream().anyMatch((signature) -> signature.officer().equals(officer));
	}

}
