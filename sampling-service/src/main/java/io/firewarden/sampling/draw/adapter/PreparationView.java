package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.sampling.visit.VisitLimits;

/** What the freeze would meet at this moment. */
record PreparationView(LocalDate asOf, List<FrameView> strata, OfficersView officers,
		List<DrawView.ReasonCount> conflictCounts, List<ObstacleView> blocking) {

	/**
	 * One quota's frame.
	 *
	 * @param required how many are drawn from this many
	 * @param notApplicable whether nothing stands in it: no quota then, never 0 %
	 */
	record FrameView(String quota, String stratum, String label, int size, int required, boolean notApplicable,
			List<DrawView.ReasonCount> leftOut, List<BrigadeView> byBrigade, List<FlaggedView> flagged) {
	}

	record BrigadeView(String brigade, int size, int required) {
	}

	/** An object that has had as many visits as the limits allow. */
	record FlaggedView(String unitId, String name, String brigade, VisitLimits.Period period, int visits, int limit) {
	}

	record OfficersView(int listed, int available, List<AbsentView> leftOut) {
	}

	record AbsentView(String officerId, Absence reason) {
	}

	enum Absence {

		ON_LEAVE, NO_CERTIFICATE

	}

	/**
	 * @param places units, quotas or draws it is about, with the sentence of each
	 */
	record ObstacleView(String code, String message, List<PlaceView> places) {
	}

	record PlaceView(String place, String message) {
	}

}
