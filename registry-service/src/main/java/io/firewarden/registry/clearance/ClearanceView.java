package io.firewarden.registry.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;

/** A row of 附件2. */
record ClearanceView(String clearanceId, long version, Clearance.State state, String brigade, String brigadeName,
		String uscc, String agencyName, String subjectType, List<String> serviceKinds,
		Clearance.EntrySystem entrySystem, Clearance.ClearReason clearReason, @Nullable String parentName,
		@Nullable String parentUscc, @Nullable String entryNo, boolean stillPractising, @Nullable String followUp,
		@Nullable String remark, LocalDate openedOn, @Nullable LocalDate notifiedOn, @Nullable String notice,
		Clearance.@Nullable ClearMode clearMode, @Nullable LocalDate clearedOn, @Nullable String evidence,
		@Nullable String keptReason, Instant updatedAt) {

	static ClearanceView of(Stored<Clearance> stored, SupervisionUnits units, Locale locale) {
		Clearance one = stored.state();
		return new ClearanceView(stored.id(), stored.version(), one.state(), one.brigade(),
				units.nameOf(one.brigade(), locale), one.uscc(), one.agencyName(), one.subjectType(),
				one.serviceKinds(), one.entrySystem(), one.clearReason(), one.details().parentName(),
				one.details().parentUscc(), one.details().entryNo(), one.details().stillPractising(),
				one.details().followUp(), one.details().remark(), one.openedOn(), one.notifiedOn(), one.notice(),
				one.clearMode(), one.clearedOn(), one.evidence(), one.keptReason(), stored.updatedAt());
	}

}
