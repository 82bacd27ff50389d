package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A visit to an object, planned or paid.
 *
 * @param draws the draws it serves: more than one for a joint visit
 * @param officers the first led
 * @param signedOn null while it is open
 * @param clean whether a signed visit found nothing
 */
public record Visit(String taskId, List<String> draws, String unitId, String brigade, List<String> officers,
		LocalDate openedOn, @Nullable LocalDate signedOn, boolean clean) {

	public Visit {
		draws = List.copyOf(draws);
		officers = List.copyOf(officers);
	}

	public boolean isOpen() {
		return this.signedOn == null;
	}

	/** Whether it was paid on one of the days up to this one. */
	public boolean within(int days, LocalDate day) {
		return this.signedOn != null && this.signedOn.isAfter(day.minusDays(days)) && !this.signedOn.isAfter(day);
	}

}
