package io.firewarden.registry.lead.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment the agency lists.
 *
 * @param dueOn last day on which the calibration holds; null where none is needed or
 * known
 */
public record PieceFact(String id, String itemCode, String serialNo, LocalDate heldFrom, @Nullable LocalDate heldTo,
		@Nullable LocalDate dueOn) {

	/** Held that day, and its calibration had lapsed. */
	public boolean hadLapsedOn(LocalDate day) {
		return !day.isBefore(this.heldFrom) && (this.heldTo == null || !day.isAfter(this.heldTo)) && this.dueOn != null
				&& day.isAfter(this.dueOn);
	}

}
