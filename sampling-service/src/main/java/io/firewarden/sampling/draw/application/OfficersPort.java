package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The officer register (执法检查人员名录库), which another service keeps. */
public interface OfficersPort {

	/** All officers; fails when the register does not answer. */
	List<RegisteredOfficer> all();

	/**
	 * @param certificateValidTo last day of the enforcement certificate; null without one
	 */
	record RegisteredOfficer(String officerId, String brigade, @Nullable LocalDate certificateValidTo,
			boolean onLeave) {

		boolean availableOn(LocalDate day) {
			return !this.onLeave && this.certificateValidTo != null && !this.certificateValidTo.isBefore(day);
		}

	}

}
