package io.firewarden.sampling.frame;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A fire at a place (倒查, Q7). Tracing back is a duty after a death or a major impact
 * (Order 7, article 24); after an injury alone it is done by choice (C-17).
 *
 * @param unitId number of the place in the register of units, or another name for it
 */
record Fire(String fireId, String unitId, String name, String brigade, LocalDate on, int deaths, int injured,
		boolean majorImpact, @Nullable String note, String recordedBy) {

	boolean mandatory() {
		return this.deaths > 0 || this.majorImpact;
	}

}
