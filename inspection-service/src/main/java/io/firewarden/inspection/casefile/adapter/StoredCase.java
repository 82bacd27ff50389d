package io.firewarden.inspection.casefile.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.casefile.domain.CaseFile;

/** A case file as it stands in the store. */
record StoredCase(String caseId, String number, String taskId, String uscc, String agencyName, String authority,
		List<CaseFile.Suspicion> suspicions, LocalDate filedOn) {

	static StoredCase of(CaseFile file) {
		return new StoredCase(file.id().value(), file.number().value(), file.task().value(), file.subject().uscc(),
				file.subject().name(), file.authority(), file.suspicions(), file.filedOn());
	}

	CaseFile caseFile() {
		return new CaseFile(new CaseFile.CaseId(this.caseId), new CaseFile.CaseNumber(this.number),
				new CaseFile.TaskId(this.taskId), new CaseFile.Subject(this.uscc, this.agencyName), this.authority,
				this.suspicions, this.filedOn);
	}

}
