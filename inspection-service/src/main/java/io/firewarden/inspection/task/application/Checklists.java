package io.firewarden.inspection.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.inspection.item.Edition;
import io.firewarden.inspection.item.InspectionItem;
import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.Severity;
import io.firewarden.inspection.task.domain.ViolationCode;

/** What a sheet asks of an agency on a day. */
public final class Checklists {

	private final ItemCatalogue catalogue;

	private final Agencies agencies;

	public Checklists(ItemCatalogue catalogue, Agencies agencies) {
		this.catalogue = catalogue;
		this.agencies = agencies;
	}

	/**
	 * The items of every draw that the task serves; empty while it is unknown what the
	 * agency does.
	 */
	public Optional<Checklist> of(Assignment assignment, LocalDate day) {
		Edition edition = this.catalogue.on(day);
		return this.agencies.kindsOf(assignment.agency().uscc())
			.map((kinds) -> new Checklist(edition.edition(),
					new Checklist.DayRange(edition.correctionTerm().minimum(), edition.correctionTerm().maximum()),
					lines(edition.sheetFor(kinds, assignment.asks()))));
	}

	/**
	 * A list that was begun, with what its task asks beyond it: of the same edition, for
	 * one sheet follows one text.
	 */
	public Checklist grown(Assignment assignment, Checklist begun) {
		Edition edition = this.catalogue.named(begun.edition());
		return this.agencies.kindsOf(assignment.agency().uscc())
			.map((kinds) -> begun.with(lines(edition.sheetFor(kinds, assignment.asks()))))
			.orElse(begun);
	}

	private static List<Checklist.Item> lines(List<InspectionItem> items) {
		return items.stream().map(Checklists::line).toList();
	}

	private static Checklist.Item line(InspectionItem item) {
		return new Checklist.Item(new ItemCode(item.code()), Severity.valueOf(item.severity().name()),
				(item.violationCode() != null) ? new ViolationCode(item.violationCode()) : null, item.proposesCase());
	}

}
