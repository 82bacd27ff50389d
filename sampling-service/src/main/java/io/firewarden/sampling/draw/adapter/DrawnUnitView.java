package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a draw's frame after the draw.
 *
 * @param rank in its stratum, 1 for the best ticket
 * @param replacedBy the unit that is checked instead
 * @param agencyName whose work is judged there; absent where nobody serves the place
 * @param notApplicable nobody serves the place: there is nothing to check, the next of
 * the reserve takes its turn, and the place is asked whom it hires (反向摸排)
 * @param joint other draws that the same visit serves
 */
record DrawnUnitView(int rank, String unitId, String name, String brigade, String stratum, Place place,
		@Nullable String replacedBy, @Nullable String uscc, @Nullable String agencyName, List<String> team,
		@Nullable Integer shortBy, boolean notApplicable, List<String> joint, @Nullable PaidVisit visit) {

	enum Place {

		STANDING, REPLACED, RESERVE

	}

	/**
	 * @param signedOn absent while the visit is open
	 */
	record PaidVisit(String taskId, @Nullable LocalDate signedOn, boolean clean) {
	}

}
