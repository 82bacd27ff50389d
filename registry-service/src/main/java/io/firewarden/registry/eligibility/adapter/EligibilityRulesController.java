package io.firewarden.registry.eligibility.adapter;

import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.LapseWarnings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EligibilityRulesController {

	private final EligibilityRules rules;

	private final LapseWarnings warnings;

	EligibilityRulesController(EligibilityRules rules, LapseWarnings warnings) {
		this.rules = rules;
		this.warnings = warnings;
	}

	@GetMapping("/api/registry/reference/eligibility-rules")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<RuleSetView> eligibilityRules() {
		return this.rules.all().stream().map(RuleSetView::of).toList();
	}

	@GetMapping("/api/registry/reference/lapse-warnings")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<LapseWarnings.Edition> lapseWarnings() {
		return this.warnings.all();
	}

}
