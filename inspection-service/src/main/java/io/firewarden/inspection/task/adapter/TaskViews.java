package io.firewarden.inspection.task.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.inspection.item.Edition;
import io.firewarden.inspection.item.InspectionItem;
import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.task.adapter.TaskView.AnswerView;
import io.firewarden.inspection.task.adapter.TaskView.ConditionView;
import io.firewarden.inspection.task.adapter.TaskView.EligibilityView;
import io.firewarden.inspection.task.adapter.TaskView.ItemView;
import io.firewarden.inspection.task.adapter.TaskView.SheetView;
import io.firewarden.inspection.task.adapter.TaskView.SignatureView;
import io.firewarden.inspection.task.application.Checklists;
import io.firewarden.inspection.task.application.EligibilityHints.Hint;
import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.Sheet;
import io.firewarden.inspection.task.domain.Signature;
import org.jspecify.annotations.Nullable;

/** Puts together what a caller sees of a task. */
final class TaskViews {

	private final ItemCatalogue catalogue;

	private final Checklists checklists;

	private final Clock clock;

	TaskViews(ItemCatalogue catalogue, Checklists checklists, Clock clock) {
		this.catalogue = catalogue;
		this.checklists = checklists;
		this.clock = clock;
	}

	/**
	 * The view.
	 * @param hint null where nobody was asked
	 */
	TaskView of(InspectionTask task, long version, Instant updatedAt, @Nullable Hint hint, Locale locale) {
		var assignment = task.assignment();
		LocalDate signedOn = (task instanceof InspectionTask.Signed signed) ? signed.signedOn() : null;
		return new TaskView(assignment.id().value(), version, assignment.agency().uscc(), assignment.agency().name(),
				assignment.brigade(), assignment.unit().stratum(), TaskRow.stateOf(task),
				TaskRow.Member.of(assignment.team()), assignment.unit().drawId(), assignment.unit().campaign(),
				assignment.unit().unitId(), assignment.draws().stream().map(TaskView.ServedView::of).toList(),
				assignment.openedOn(), updatedAt, signedOn, sheet(task), items(task, locale), eligibility(hint),
				(hint != null) ? hint instanceof Hint.Unavailable : null);
	}

	private static SheetView sheet(InspectionTask task) {
		return switch (task) {
			case InspectionTask.Open _, InspectionTask.Cancelled _ ->
				new SheetView(null, List.of(), List.of(), null, null, null, null);
			case InspectionTask.InProgress filling -> sheet(filling.sheet(), List.of(), null);
			case InspectionTask.Signing signing ->
				sheet(signing.sheet(), signing.signatures(), signing.acknowledgement());
			case InspectionTask.Signed signed -> sheet(signed.sheet(), signed.signatures(), signed.acknowledgement());
		};
	}

	private static SheetView sheet(Sheet sheet, List<Signature> signatures, @Nullable Acknowledgement acknowledgement) {
		TaskView.Acknowledged what = switch (acknowledgement) {
			case null -> null;
			case Acknowledgement.AgencySigned _ -> TaskView.Acknowledged.SIGNED;
			case Acknowledgement.AgencyRefused _ -> TaskView.Acknowledged.REFUSED;
		};
		String reason = (acknowledgement instanceof Acknowledgement.AgencyRefused refused) ? refused.reason() : null;
		return new SheetView(sheet.checklist().edition(), sheet.results().stream().map(TaskViews::answer).toList(),
				signatures.stream()
					.map((signature) -> new SignatureView(signature.officer().value(), signature.at()))
					.toList(),
				what, reason, sheet.savedBy().value(), sheet.savedAt());
	}

	private static AnswerView answer(ItemResult result) {
		return new AnswerView(result.item().value(), result.answer(), result.note(), SheetForm.photos(result.photos()),
				result.orderWorkingDays(), result.fileCase());
	}

	/** Of the sheet's own checklist; before it is begun, of the one it would get. */
	private List<ItemView> items(InspectionTask task, Locale locale) {
		Optional<Checklist> checklist = switch (task) {
			case InspectionTask.Open open -> this.checklists.of(open.assignment(), LocalDate.now(this.clock));
			case InspectionTask.InProgress filling -> Optional.of(filling.sheet().checklist());
			case InspectionTask.Signing signing -> Optional.of(signing.sheet().checklist());
			case InspectionTask.Signed signed -> Optional.of(signed.sheet().checklist());
			case InspectionTask.Cancelled _ -> Optional.empty();
		};
		return checklist.map((asked) -> items(asked, locale)).orElse(List.of());
	}

	private List<ItemView> items(Checklist checklist, Locale locale) {
		Edition edition = this.catalogue.named(checklist.edition());
		return checklist.items()
			.stream()
			.map((line) -> edition.item(line.code().value()).orElseThrow())
			.map((item) -> item(item, edition, locale))
			.toList();
	}

	private static ItemView item(InspectionItem item, Edition edition, Locale locale) {
		return new ItemView(item.code(), item.group(), item.text().in(locale), item.requirement().in(locale),
				item.evidence().in(locale), item.severity(), item.violationCode(),
				edition.document(item.basis()).name().in(locale), item.basis().article(),
				item.defaultOutcomes().isEmpty() ? null : item.defaultOutcomes().getFirst(),
				edition.correctionTerm().proposedWorkingDays(), item.proposesCase(), item.verified());
	}

	private static @Nullable EligibilityView eligibility(@Nullable Hint hint) {
		return (hint instanceof Hint.Known known) ? new EligibilityView(known.asOf(), known.verdict(),
				known.conditions()
					.stream()
					.map((condition) -> new ConditionView(condition.code(), condition.name(), condition.result(),
							condition.shortfall()))
					.toList())
				: null;
	}

}
