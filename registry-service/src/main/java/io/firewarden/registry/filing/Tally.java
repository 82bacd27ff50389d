package io.firewarden.registry.filing;

import java.util.EnumMap;
import java.util.Map;

import io.firewarden.registry.agency.AgencyFilings.Committed;
import io.firewarden.registry.agency.AgencyFilings.Declared;
import io.firewarden.registry.agency.AgencyFilings.Filing;
import io.firewarden.registry.agency.AgencyRoll;

/** Counts the agencies of one brigade. */
final class Tally {

	private final Map<Declared, Integer> declared = new EnumMap<>(Declared.class);

	private final Map<Committed, Integer> committed = new EnumMap<>(Committed.class);

	private int agencies;

	private int d7;

	private int d30;

	private int d90;

	void add(AgencyRoll.Line agency, Filing filing) {
		this.agencies++;
		this.declared.merge(filing.declared(), 1, Integer::sum);
		this.committed.merge(filing.committed(), 1, Integer::sum);
		this.d7 += (agency.d7() > 0) ? 1 : 0;
		this.d30 += (agency.d30() > 0) ? 1 : 0;
		this.d90 += (agency.d90() > 0) ? 1 : 0;
	}

	FilingController.BrigadeFilings view(String brigade, String name) {
		return new FilingController.BrigadeFilings(brigade, name, this.agencies, this.agencies - of(Declared.NOT_DUE),
				of(Declared.FILED), of(Declared.NOT_FILED), of(Declared.RETURNED), of(Committed.SIGNED),
				of(Committed.REFUSED), of(Committed.BREACHED), of(Committed.NONE), this.d7, this.d30, this.d90);
	}

	private int of(Declared state) {
		return this.declared.getOrDefault(state, 0);
	}

	private int of(Committed state) {
		return this.committed.getOrDefault(state, 0);
	}

}
