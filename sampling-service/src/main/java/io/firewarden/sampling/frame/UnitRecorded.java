package io.firewarden.sampling.frame;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What sampling reads of registry.unit-recorded.v1. */
record UnitRecorded(String unitId, String name, String brigade, @Nullable String uscc, boolean largeComplex,
		List<DatedFlag> flags) {

	/**
	 * @param to last day; null while it lasts
	 */
	record DatedFlag(String flag, LocalDate from, @Nullable LocalDate to) {

		boolean holdsOn(LocalDate day) {
			return !this.from.isAfter(day) && (this.to == null || !this.to.isBefore(day));
		}

	}

}
