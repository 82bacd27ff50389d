package io.firewarden.inspection.task.adapter;

import java.util.List;
import java.util.Objects;

import io.firewarden.inspection.task.adapter.StoredTask.State;
import io.firewarden.inspection.task.adapter.StoredTask.StoredAcknowledgement;
import io.firewarden.inspection.task.adapter.StoredTask.StoredSignature;
import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.DrawnUnit;
import io.firewarden.inspection.task.domain.InspectedAgency;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.Signature;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import org.jspecify.annotations.Nullable;

/** Between the states of the domain and the one record of the store. */
final class TaskForm {

	private TaskForm() {
	}

	static StoredTask toStored(InspectionTask task) {
		return switch (task) {
			case InspectionTask.Open open -> stored(open.assignment(), State.OPEN, null, new Signing(null, List.of()));
			case InspectionTask.InProgress filling -> stored(filling.assignment(), State.IN_PROGRESS,
					SheetForm.toStored(filling.sheet()), new Signing(null, List.of()));
			case InspectionTask.Signing signing -> stored(signing.assignment(), State.SIGNING,
					SheetForm.toStored(signing.sheet()), new Signing(signing.acknowledgement(), signing.signatures()));
			case InspectionTask.Signed signed -> {
				var body = stored(signed.assignment(), State.SIGNED, SheetForm.toStored(signed.sheet()),
						new Signing(signed.acknowledgement(), signed.signatures()));
				yield new StoredTask(body.state(), body.drawId(), body.campaign(), body.unitId(), body.stratum(),
						body.taskId(), body.uscc(), body.agencyName(), body.brigade(), body.officers(), body.openedOn(),
						body.sheet(), body.acknowledgement(), body.signatures(), signed.signedOn(), body.alsoFor(),
						null, body.asks());
			}
			case InspectionTask.Cancelled cancelled -> {
				var body = stored(cancelled.assignment(), State.CANCELLED, null, new Signing(null, List.of()));
				yield new StoredTask(body.state(), body.drawId(), body.campaign(), body.unitId(), body.stratum(),
						body.taskId(), body.uscc(), body.agencyName(), body.brigade(), body.officers(), body.openedOn(),
						null, null, body.signatures(), null, body.alsoFor(), cancelled.reason(), body.asks());
			}
		};
	}

	static InspectionTask fromStored(StoredTask stored) {
		return switch (stored.state()) {
			case OPEN -> new InspectionTask.Open(assignment(stored));
			case IN_PROGRESS -> new InspectionTask.InProgress(assignment(stored),
					SheetForm.fromStored(Objects.requireNonNull(stored.sheet())));
			case SIGNING -> new InspectionTask.Signing(assignment(stored),
					SheetForm.fromStored(Objects.requireNonNull(stored.sheet())), acknowledgement(stored),
					signatures(stored));
			case SIGNED -> new InspectionTask.Signed(assignment(stored),
					SheetForm.fromStored(Objects.requireNonNull(stored.sheet())), acknowledgement(stored),
					signatures(stored), Objects.requireNonNull(stored.signedOn()));
			case CANCELLED ->
				new InspectionTask.Cancelled(assignment(stored), Objects.requireNonNull(stored.cancelledBecause()));
		};
	}

	private static StoredTask stored(Assignment assignment, State state, StoredTask.@Nullable StoredSheet sheet,
			Signing signing) {
		return new StoredTask(state, assignment.unit().drawId(), assignment.unit().campaign(),
				assignment.unit().unitId(), assignment.unit().stratum(), assignment.id().value(),
				assignment.agency().uscc(), assignment.agency().name(), assignment.brigade(),
				assignment.team().officers().stream().map(OfficerId::value).toList(), assignment.openedOn(), sheet,
				signing.acknowledgementStored(), signing.signaturesStored(), null,
				assignment.alsoFor()
					.stream()
					.map((one) -> new StoredTask.StoredJoint(one.drawId(), one.campaign(), one.unitId(), one.stratum(),
							one.items()))
					.toList(),
				null, assignment.unit().items());
	}

	private static Assignment assignment(StoredTask stored) {
		return new Assignment(new TaskId(stored.taskId()),
				new DrawnUnit(stored.drawId(), stored.campaign(), stored.unitId(), stored.stratum(),
						orNone(stored.asks())),
				new InspectedAgency(stored.uscc(), stored.agencyName()), stored.brigade(),
				new Team(stored.officers().stream().map(OfficerId::new).toList()), stored.openedOn(),
				Objects.requireNonNullElse(stored.alsoFor(), List.<StoredTask.StoredJoint>of())
					.stream()
					.map((one) -> new DrawnUnit(one.drawId(), one.campaign(), one.unitId(), one.stratum(),
							orNone(one.items())))
					.toList());
	}

	/** Tasks stored before draws named their items have none. */
	private static List<String> orNone(@Nullable List<String> items) {
		return Objects.requireNonNullElse(items, List.of());
	}

	private static Acknowledgement acknowledgement(StoredTask stored) {
		String reason = Objects.requireNonNull(stored.acknowledgement()).refusalReason();
		return (reason != null) ? new Acknowledgement.AgencyRefused(reason) : new Acknowledgement.AgencySigned();
	}

	private static List<Signature> signatures(StoredTask stored) {
		return Objects.requireNonNull(stored.signatures())
			.stream()
			.map((signature) -> new Signature(new OfficerId(signature.officer()), signature.account(), signature.at()))
			.toList();
	}

	/** What the last two states have in common. */
	private record Signing(@Nullable Acknowledgement acknowledgement, List<Signature> signatures) {

		@Nullable StoredAcknowledgement acknowledgementStored() {
			return switch (this.acknowledgement) {
				case null -> null;
				case Acknowledgement.AgencySigned() -> new StoredAcknowledgement(null);
				case Acknowledgement.AgencyRefused(var reason) -> new StoredAcknowledgement(reason);
			};
		}

		List<StoredSignature> signaturesStored() {
			return this.signatures.stream()
				.map((signature) -> new StoredSignature(signature.officer().value(), signature.account(),
						signature.at()))
				.toList();
		}

	}

}
