package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * 执法人员: serves in one unit, may support another by written dispatch, and is drawn into
 * teams while the certificate is valid, except when away or related to the agency.
 *
 * @param brigade code of the supervision unit the officer serves in
 * @param certificateNo number of the enforcement certificate
 * @param certificateValidTo last day of the enforcement certificate
 * @param active whether the officer still serves
 */
record EnforcementOfficer(String officerId, String name, String brigade, @Nullable String certificateNo,
		LocalDate certificateValidTo, List<Leave> leave, List<Dispatch> dispatches, List<Relation> relations,
		boolean active, RecordSource source) {

	EnforcementOfficer {
		leave = List.copyOf(leave);
		dispatches = List.copyOf(dispatches);
		relations = List.copyOf(relations);
	}

	boolean onLeave(LocalDate day) {
		return this.leave.stream().anyMatch((away) -> away.covers(day));
	}

	/** The same officer, away from a day on or back. */
	EnforcementOfficer away(boolean away, LocalDate day) {
		if (onLeave(day) == away) {
			return this;
		}
		List<Leave> changed = new ArrayList<>();
		for (Leave one : this.leave) {
			if (away || !one.covers(day)) {
				changed.add(one);
			}
			else if (one.from().isBefore(day)) {
				changed.add(new Leave(one.from(), day.minusDays(1), one.reason()));
			}
		}
		if (away) {
			changed.add(new Leave(day, null, null));
		}
		return new EnforcementOfficer(this.officerId, this.name, this.brigade, this.certificateNo,
				this.certificateValidTo, changed, this.dispatches, this.relations, this.active, this.source);
	}

	/**
	 * Away for a time.
	 *
	 * @param to last day; null while nobody knows
	 */
	record Leave(LocalDate from, @Nullable LocalDate to, @Nullable String reason) {

		boolean covers(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

	}

	/**
	 * 支援: works for another unit by written dispatch.
	 *
	 * @param documentNo number of the dispatch
	 */
	record Dispatch(String brigade, LocalDate from, LocalDate to, @Nullable String documentNo) {
	}

	/**
	 * 回避申报: why this officer is not to check that agency.
	 *
	 * @param until last day; null while it holds
	 */
	record Relation(String uscc, RelationKind kind, LocalDate declaredOn, @Nullable LocalDate until,
			@Nullable String note) {
	}

	/** What a declared relation can be. */
	enum RelationKind {

		FORMER_EMPLOYEE, RELATIVE, SHAREHOLDER, OTHER

	}

}
