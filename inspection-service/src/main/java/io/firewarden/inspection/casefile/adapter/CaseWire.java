package io.firewarden.inspection.casefile.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.inspection.casefile.domain.CaseFiled;
import io.firewarden.platform.store.WireForm.WireEvent;

/**
 * The case file's event as infra/contracts describes it.
 *
 * @param violationCodes what is suspected; nothing is decided yet
 */
record CaseWire(String caseId, String number, String taskId, String uscc, String agencyName, String brigade,
		List<String> violationCodes, List<String> itemCodes, LocalDate filedOn, String authority) {

	static WireEvent toWire(CaseFiled event) {
		CaseFile file = event.caseFile();
		return new WireEvent("inspection.case-filed.v1",
				new CaseWire(file.id().value(), file.number().value(), file.task().value(), file.subject().uscc(),
						file.subject().name(), file.authority(), file.suspectedViolations(), file.items(),
						file.filedOn(), file.authority()));
	}

}
