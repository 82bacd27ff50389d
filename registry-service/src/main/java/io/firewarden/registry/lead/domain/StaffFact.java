package io.firewarden.registry.lead.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person whom the agency has engaged, now or once.
 *
 * @param engineerNo registration number; null when the person is no engineer
 * @param validFrom first day of the engineer's registration
 */
public record StaffFact(String personId, String name, @Nullable String engineerNo, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, List<Contest> contests) {

	public StaffFact {
		contests = List.copyOf(contests);
	}

	/** Whether the registration held that day; so does one of which nothing is known. */
	public boolean isValidOn(LocalDate day) {
		return (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Days on which another agency has engaged the same person. */
	public record Contest(String otherUscc, String otherName, LocalDate from, @Nullable LocalDate to) {
	}

}
