package io.firewarden.notification.notice.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The filed case (立案) a notice is about, as far as the notice needs it.
 *
 * @param caseId the case in the inspection service
 * @param caseNumber 立案文号; for the officers, not for the public
 * @param brigade code of the brigade the agency belongs to
 * @param uscc the agency's; of a list of enterprises the first one's
 * @param authority name of the authority that handles the case
 * @param others codes of the other enterprises of a list
 */
public record Matter(String caseId, String caseNumber, String uscc, String agencyName, String brigade, String authority,
		LocalDate filedOn, @Nullable List<String> others) {

	/** A matter of one agency. */
	public Matter(String caseId, String caseNumber, String uscc, String agencyName, String brigade, String authority,
			LocalDate filedOn) {
		this(caseId, caseNumber, uscc, agencyName, brigade, authority, filedOn, null);
	}

	/** Codes of whom the notice is about, which are told as they are. */
	public Set<String> codes() {
		Set<String> codes = new HashSet<>(Set.of(this.uscc));
		if (this.others != null) {
			codes.addAll(this.others);
		}
		return codes;
	}

}
