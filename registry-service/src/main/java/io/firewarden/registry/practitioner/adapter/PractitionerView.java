package io.firewarden.registry.practitioner.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A person as a signed-in reader sees them.
 *
 * @param name masked for readers who are neither officers nor the employing agency
 * @param residentId masked but for the last four characters; officers only
 * @param contested whether two agencies claim the person on the day shown
 * @param warnings what is odd about the record without breaking a rule
 */
record PractitionerView(String practitionerId, long version, @Nullable String name, @Nullable String residentId,
		@Nullable EngineerView engineer, List<OperatorView> operators, List<EngagementView> engagements,
		boolean contested, @Nullable String mergedInto, List<PersonWarning> warnings, Because.@Nullable Source source,
		Instant updatedAt) {

	record EngineerView(EngineerLevel level, @Nullable String qualificationNo, String registrationNo,
			@Nullable String sealNo, LocalDate validFrom, LocalDate validTo, String issuingProvince,
			boolean confirmedHere, Days.State state) {

		static EngineerView of(Engineer engineer, LocalDate day) {
			return new EngineerView(engineer.level(), engineer.qualificationNo(), engineer.registrationNo(),
					engineer.sealNo(), engineer.validity().from(), Days.end(engineer.validity()),
					engineer.issuingProvince(), engineer.confirmedHere(), Days.state(engineer.validity(), day));
		}

	}

	record OperatorView(String certificateNo, int rank, @Nullable OperatorDirection direction, LocalDate validFrom,
			LocalDate validTo, boolean old, Days.State state) {

		static OperatorView of(Operator operator, LocalDate day) {
			return new OperatorView(operator.certificateNo(), operator.rank(), operator.direction(),
					operator.validity().from(), Days.end(operator.validity()), operator.old(),
					Days.state(operator.validity(), day));
		}

	}

	record EngagementView(String engagementId, String uscc, @Nullable String agencyName, String brigade,
			EngagementRole role, LocalDate contractFrom, @Nullable LocalDate contractTo,
			@Nullable String insuranceMonth, boolean active, List<ContestView> contestedWith,
			@Nullable ResolutionView resolved) {
	}

	/** Another agency that claims the person on these days. */
	record ContestView(String uscc, @Nullable String agencyName, LocalDate from, @Nullable LocalDate to) {
	}

	/**
	 * What an officer decided.
	 *
	 * @param by who decided; officers only
	 */
	record ResolutionView(Engagement.Outcome outcome, @Nullable LocalDate endedOn, @Nullable String by, Instant at,
			String reason) {
	}

	/** A code and its sentence. */
	record PersonWarning(String code, String message) {
	}

}
