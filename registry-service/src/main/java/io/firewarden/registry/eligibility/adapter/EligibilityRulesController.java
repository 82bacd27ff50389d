package io.firewarden.registry.eligibility.adapter;

import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.eligibility.EligibilityRules;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EligibilityRulesController {

	private final EligibilityRules rules;

	EligibilityRulesController(EligibilityRules rules) {
		this.rules = rules;
	}

	@GetMapping("/api/registry/reference/eligibility-rules")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<RuleSetView> eligibilityRules() {
		return this.rules.all().stream().map(RuleSetView::of).toList();
	}

}
