package io.firewarden.registry.agency.adapter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.supervision.SupervisionUnits;

/** What lapses soon at all agencies of a jurisdiction. */
final class LapseList {

	private final MongoAgencies agencies;

	private final SupervisionUnits units;

	LapseList(MongoAgencies agencies, SupervisionUnits units) {
		this.agencies = agencies;
		this.units = units;
	}

	/**
	 * The soonest first.
	 * @param within days from today
	 */
	List<LapsingRow> rows(Jurisdiction by, int within, LocalDate today, Locale locale) {
		return this.agencies.lapsingBy(today.plusDays(within), null, by)
			.stream()
			.map(Versioned::state)
			.flatMap((agency) -> rows(agency, today, locale))
			.filter((row) -> row.daysLeft() >= 0 && row.daysLeft() <= within)
			.sorted(Comparator.comparing(LapsingRow::lapsesOn)
				.thenComparing(LapsingRow::agencyName)
				.thenComparing(LapsingRow::ref))
			.toList();
	}

	private Stream<LapsingRow> rows(ServiceAgency agency, LocalDate today, Locale locale) {
		String brigade = agency.file().brigade().value();
		return agency.outlook()
			.lapses()
			.stream()
			.map((lapse) -> new LapsingRow(agency.uscc().value(), agency.file().name(), brigade,
					this.units.nameOf(brigade, locale), lapse.kind(), lapse.ref(), lapse.record(), lapse.lapsesOn(),
					lapse.daysLeft(today)));
	}

	/**
	 * One row that lapses.
	 *
	 * @param record of a person or a piece of equipment
	 */
	record LapsingRow(String uscc, String agencyName, String brigade, String brigadeName, String kind, String ref,
			String record, LocalDate lapsesOn, int daysLeft) {
	}

}
