package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.supervision.SupervisionUnits;

/**
 * Whether a file may be written where its writer puts it, and when.
 */
public final class Placement {

	/** A brigade officer writes for the own brigade only. */
	public static final Rule FOREIGN_BRIGADE = new Rule("REG-003");

	/** Agencies belong to brigades that exist. */
	public static final Rule UNKNOWN_BRIGADE = new Rule("REG-004");

	/** Nothing is written for a day that has not come. */
	public static final Rule NOT_YET = new Rule("REG-210");

	private final SupervisionUnits units;

	public Placement(SupervisionUnits units) {
		this.units = units;
	}

	List<Breach> breaches(AgencyFile file, Because because, LocalDate today, Jurisdiction by) {
		List<Breach> breaches = new ArrayList<>();
		LocalDate effectiveOn = because.effectiveOn();
		if (effectiveOn != null && effectiveOn.isAfter(today)) {
			breaches.add(new Breach(NOT_YET, "effectiveOn"));
		}
		String brigade = file.brigade().value();
		if (!this.units.isBrigade(brigade)) {
			breaches.add(new Breach(UNKNOWN_BRIGADE, "brigade"));
		}
		else if (!by.covers(brigade, null)) {
			breaches.add(new Breach(FOREIGN_BRIGADE, "brigade"));
		}
		return breaches;
	}

}
