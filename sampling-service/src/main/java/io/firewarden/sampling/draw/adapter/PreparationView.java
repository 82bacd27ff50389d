package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.sampling.visit.VisitLimits;
import org.jspecify.annotations.Nullable;

/**
 * What the freeze would meet at this moment.
 *
 * @param conflicts the first of them, see {@link #MOST}
 * @param joint objects with an open visit of another draw, which would take this one in
 * @param unserved places that no agency serves: drawn, they are replaced and asked whom
 * they hire
 * @param excluded what a leader has left out, as far as it is in the frame
 */
record PreparationView(LocalDate asOf, List<FrameView> strata, OfficersView officers,
		List<DrawView.ReasonCount> conflictCounts, List<BarredPair> conflicts, List<PreparedObject> joint,
		List<PreparedObject> unserved, List<PreparedObject> excluded, List<ObstacleView> blocking) {

	/** So many rows of a list are shown; the counts tell of the rest. */
	static final int MOST = 500;

	/** An officer who is barred from an object, and why. */
	record BarredPair(String unitId, String name, String officerId, String reason) {
	}

	/**
	 * @param drawId the draw whose visit is open there
	 */
	record PreparedObject(String unitId, String name, String brigade, String stratum, @Nullable String drawId) {
	}

	/**
	 * @param worksFor the own brigade, or the one that is supported on the day
	 * @param absence why the officer cannot be drawn; absent for who can
	 * @param openVisits the load from draws before
	 * @param conflicts objects of this draw the officer is barred from
	 */
	record PreparedOfficer(String officerId, String brigade, String worksFor, @Nullable Absence absence,
			@Nullable LocalDate certificateValidTo, int openVisits, int conflicts) {
	}

	/**
	 * One quota's frame.
	 *
	 * @param required how many are drawn from this many
	 * @param perBrigade whether each brigade's objects are a stratum of their own
	 * @param notApplicable whether nothing stands in it: no quota then, never 0 %
	 */
	record FrameView(String quota, String stratum, String label, boolean perBrigade, int size, int required,
			boolean notApplicable, List<DrawView.ReasonCount> leftOut, List<BrigadeView> byBrigade,
			List<FlaggedView> flagged) {
	}

	record BrigadeView(String brigade, int size, int required) {
	}

	/** An object that has had as many visits as the limits allow. */
	record FlaggedView(String unitId, String name, String brigade, VisitLimits.Period period, int visits, int limit) {
	}

	record OfficersView(int listed, int available, List<AbsentView> leftOut, List<PreparedOfficer> content) {
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
