package io.firewarden.inspection.casefile.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/cases")
class CaseController {

	private final CaseList cases;

	private final Problems problems;

	CaseController(CaseList cases, Problems problems) {
		this.cases = cases;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AGENCY, Role.AUDITOR, Role.OPERATOR })
	Listing<CaseView> listCases(Caller caller, Paging paging, @RequestParam(required = false) @Nullable String uscc,
			@RequestParam(required = false) @Nullable String taskId) {
		return Listing.of(this.cases.page(caller.jurisdiction(), uscc, taskId, paging).map(CaseView::of));
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AGENCY, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<CaseView> getCase(Caller caller, @PathVariable String id) {
		var file = this.cases.one(id, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		return ResponseEntity.ok().eTag(Etags.of(file.version())).body(CaseView.of(file));
	}

	/**
	 * A case file.
	 *
	 * @param suspicions findings that are pursued; not violations until a decision
	 */
	record CaseView(String caseId, long version, String number, String taskId, String uscc, String agencyName,
			String brigade, String authority, List<CaseFile.Suspicion> suspicions, List<String> violationCodes,
			List<String> itemCodes, LocalDate filedOn) {

		static CaseView of(Stored<CaseFile> stored) {
			CaseFile file = stored.state();
			return new CaseView(file.id().value(), stored.version(), file.number().value(), file.task().value(),
					file.subject().uscc(), file.subject().name(), file.authority(), file.authority(), file.suspicions(),
					file.suspectedViolations(), file.items(), file.filedOn());
		}

	}

}
