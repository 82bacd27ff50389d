package io.firewarden.inspection.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.firewarden.inspection.item.Edition;
import io.firewarden.inspection.item.InspectionItem;
import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.InspectedAgency;
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

	/** Empty while it is unknown what the agency does. */
	public Optional<Checklist> of(InspectedAgency agency, LocalDate day) {
		Edition edition = this.catalogue.on(day);
		return this.agencies.kindsOf(agency.uscc())
			.map((kinds) -> new Checklist(edition.edition(),
					new Checklist.DayRange(edition.correctionTerm().minimum(), edition.correctionTerm().maximum()),
					lines(edition.sheetFor(kinds))));
	}

	private static List<Checklist.Item> lines(List<InspectionItem> items) {
		return items.stream().map(Checklists::line).toList();
	}

	private static Checklist.Item line(InspectionItem item) {
		return new Checklist.Item(new ItemCode(item.code()), Severity.valueOf(item.severity().name()),
				(item.violationCode() != null) ? new ViolationCode(item.violationCode()) : null, item.proposesCase());
	}

}
