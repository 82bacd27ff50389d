package io.firewarden.registry.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is shown.
 *
 * @param uscc who performs the service
 * @param partyDiffers somebody else signed the contract: a hint, not a finding
 * @param leadEngaged whether the lead named is an engineer of the performer on the day
 * that matters (Order 7 art. 13); null where none is named: a hint, not a finding
 * @param active whether it runs today
 */
record ProjectView(String projectId, long version, String uscc, @Nullable String agencyName, String contractParty,
		@Nullable String contractPartyName, boolean partyDiffers, String unitId, @Nullable String unitName,
		String brigade, String brigadeName, ServiceProject.Kind kind, @Nullable String contractNo, LocalDate from,
		@Nullable LocalDate to, @Nullable String projectLead, @Nullable Boolean leadEngaged,
		@Nullable String platformNo, ServiceProject.@Nullable Exemption exemption, List<DocumentView> documents,
		boolean active, RecordSource source, Instant updatedAt) {

	record DocumentView(String no, ServiceProject.DocumentKind kind, LocalDate on, @Nullable String platformNo) {
	}

}
