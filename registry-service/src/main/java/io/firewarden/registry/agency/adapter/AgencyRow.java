package io.firewarden.registry.agency.adapter;

import java.time.Instant;
import java.util.List;

import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.application.AgencySearch.Lapses;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;

/** An agency in a list. */
record AgencyRow(String uscc, String name, String brigade, String brigadeName, List<ServiceKind> kinds,
		boolean registered, AgencyView.EntriesView entries, OriginScope originScope, Standing.Verdict verdict,
		List<LightView> lights, Lapses warnings, AgencyFilings.Declared declared, AgencyFilings.Committed committed,
		Instant updatedAt) {

	static AgencyRow of(ServiceAgency agency, String brigadeName, Lapses warnings, AgencyFilings.Filing filing) {
		AgencyFile file = agency.file();
		return new AgencyRow(agency.uscc().value(), file.name(), file.brigade().value(), brigadeName,
				file.orderedKinds(), file.entries().any(), AgencyView.EntriesView.of(file.entries()),
				file.originScope(), agency.standing().verdict(), LightView.of(agency.standing()), warnings,
				filing.declared(), filing.committed(), agency.updatedAt());
	}

}
