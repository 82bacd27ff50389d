package io.firewarden.registry.agency.domain;

/**
 * What others may learn of an agency. Names on the wire: registry.agency-registered.v1
 * and so on, see infra/contracts.
 */
public sealed interface AgencyEvent {

	/** The agency is on the register. */
	record AgencyRegistered(Uscc uscc, AgencyFile file) implements AgencyEvent {
	}

	/** What the register holds about the agency was replaced. */
	record AgencyRevised(Uscc uscc, AgencyFile file) implements AgencyEvent {
	}

	/** The record turned out to be another one of the same agency. */
	record AgencyMerged(Uscc uscc, AgencyFile file, Uscc into) implements AgencyEvent {
	}

	/** It turned out not to be. */
	record AgencyMergeUndone(Uscc uscc, AgencyFile file, Uscc from) implements AgencyEvent {
	}

	/** The verdict, a condition or a shortfall is no longer what it was. */
	record EligibilityChanged(Uscc uscc, AgencyFile file, Standing standing) implements AgencyEvent {
	}

	/** A certificate, contract or calibration lapses soon. */
	record LapseWarned(Uscc uscc, AgencyFile file, Outlook.Warning warning) implements AgencyEvent {
	}

}
