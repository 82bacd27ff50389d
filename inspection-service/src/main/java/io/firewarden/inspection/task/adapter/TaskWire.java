package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.Finding;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.platform.store.WireForm.WireEvent;
import org.jspecify.annotations.Nullable;

/** The task's events as infra/contracts describes them. */
final class TaskWire {

	private TaskWire() {
	}

	static WireEvent toWire(TaskEvent event) {
		return switch (event) {
			case TaskEvent.TaskOpened(var assignment) ->
				new WireEvent("inspection.task-opened.v1", TaskOpened.of(assignment));
			case TaskEvent.TaskJoined(var assignment, var further) ->
				new WireEvent("inspection.task-joined.v1", new TaskJoined(assignment.id().value(), further.drawId(),
						further.campaign(), further.unitId(), assignment.agency().uscc(), assignment.brigade()));
			case TaskEvent.TaskCancelled(var assignment, var reason) -> new WireEvent("inspection.task-cancelled.v1",
					new TaskCancelled(assignment.id().value(), assignment.unit().drawId(), assignment.unit().campaign(),
							assignment.unit().unitId(), assignment.agency().uscc(), assignment.brigade(), reason));
			case TaskEvent.SheetSigned signed -> new WireEvent("inspection.sheet-signed.v1", SheetSigned.of(signed));
		};
	}

	private static List<String> officers(Assignment assignment) {
		return assignment.team().officers().stream().map(OfficerId::value).toList();
	}

	record TaskJoined(String taskId, String drawId, String campaign, String unitId, String uscc, String brigade) {
	}

	record TaskCancelled(String taskId, String drawId, String campaign, String unitId, String uscc, String brigade,
			String reason) {
	}

	record TaskOpened(String taskId, String drawId, String campaign, String unitId, String uscc, String agencyName,
			String brigade, List<String> officers) {

		static TaskOpened of(Assignment assignment) {
			return new TaskOpened(assignment.id().value(), assignment.unit().drawId(), assignment.unit().campaign(),
					assignment.unit().unitId(), assignment.agency().uscc(), assignment.agency().name(),
					assignment.brigade(), TaskWire.officers(assignment));
		}

	}

	record SheetSigned(String taskId, String uscc, String agencyName, String brigade, LocalDate signedOn,
			List<String> officers, Counts counts, List<WireFinding> findings) {

		static SheetSigned of(TaskEvent.SheetSigned event) {
			Assignment assignment = event.assignment();
			return new SheetSigned(assignment.id().value(), assignment.agency().uscc(), assignment.agency().name(),
					assignment.brigade(), event.signedOn(), TaskWire.officers(assignment),
					new Counts(event.counts().conform(), event.counts().nonconform(), event.counts().notApplicable(),
							event.counts().unchecked()),
					event.findings().stream().map(WireFinding::of).toList());
		}

	}

	record Counts(int conform, int nonconform, int notApplicable, int unchecked) {
	}

	record WireFinding(String findingId, String itemCode, @Nullable String violationCode, String severity, String note,
			List<String> photos, @Nullable Integer orderWorkingDays, boolean fileCase) {

		static WireFinding of(Finding finding) {
			return new WireFinding(finding.id().value(), finding.item().value(), SheetForm.code(finding.suspected()),
					finding.severity().name(), finding.note(), SheetForm.photos(finding.photos()),
					finding.orderWorkingDays(), finding.fileCase());
		}

	}

}
