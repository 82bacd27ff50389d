package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * An officer as shown.
 *
 * @param onLeave whether away today
 */
record OfficerView(String officerId, long version, String name, String brigade, String brigadeName,
		@Nullable String certificateNo, LocalDate certificateValidTo, boolean onLeave, List<LeaveView> leave,
		List<DispatchView> dispatches, List<RelationView> relations, boolean active, RecordSource source) {

	record LeaveView(LocalDate from, @Nullable LocalDate to, @Nullable String reason) {

		static LeaveView of(EnforcementOfficer.Leave leave) {
			return new LeaveView(leave.from(), leave.to(), leave.reason());
		}

	}

	record DispatchView(String brigade, LocalDate from, LocalDate to, @Nullable String documentNo) {

		static DispatchView of(EnforcementOfficer.Dispatch dispatch) {
			return new DispatchView(dispatch.brigade(), dispatch.from(), dispatch.to(), dispatch.documentNo());
		}

	}

	record RelationView(String uscc, EnforcementOfficer.RelationKind kind, LocalDate declaredOn,
			@Nullable LocalDate until, @Nullable String note) {

		static RelationView of(EnforcementOfficer.Relation relation) {
			return new RelationView(relation.uscc(), relation.kind(), relation.declaredOn(), relation.until(),
					relation.note());
		}

	}

}
