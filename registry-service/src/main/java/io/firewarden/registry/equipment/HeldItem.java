package io.firewarden.registry.equipment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One piece of equipment as the evaluation of eligibility sees it.
 *
 * @param heldTo last day; null while it is held
 * @param calibrationRequired what the catalogue says of the item on the day asked for
 * @param calibrationDueOn last day on which the calibration holds; null where there is
 * none
 * @param shared whether another agency lists the same serial number for the same time: a
 * hint that a person has to look at, nothing more
 */
public record HeldItem(String equipmentId, String itemCode, String serialNo, LocalDate heldFrom,
		@Nullable LocalDate heldTo, boolean calibrationRequired, @Nullable LocalDate calibrationDueOn, boolean shared) {

	/** Held that day, and calibrated if it has to be. */
	public boolean counts(LocalDate asOf) {
		boolean held = !asOf.isBefore(this.heldFrom) && (this.heldTo == null || !asOf.isAfter(this.heldTo));
		return held && (!this.calibrationRequired
				|| (this.calibrationDueOn != null && !asOf.isAfter(this.calibrationDueOn)));
	}

}
