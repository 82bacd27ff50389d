package io.firewarden.notification.notice.domain;

import java.time.LocalDate;

/**
 * The filed case (立案) a notice is about, as far as the notice needs it.
 *
 * @param caseId the case in the inspection service
 * @param caseNumber 立案文号; for the officers, not for the public
 * @param brigade code of the brigade the agency belongs to
 * @param authority name of the authority that handles the case
 */
public record Matter(String caseId, String caseNumber, String uscc, String agencyName, String brigade, String authority,
		LocalDate filedOn) {
}
