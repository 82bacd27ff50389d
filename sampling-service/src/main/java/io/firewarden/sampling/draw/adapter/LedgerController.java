package io.firewarden.sampling.draw.adapter;

import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Ledgers;
import io.firewarden.sampling.draw.domain.Ledger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ledger holds nothing that is not public. */
@RestController
class LedgerController {

	private final Ledgers ledgers;

	private final Campaigns campaigns;

	private final Problems problems;

	LedgerController(Ledgers ledgers, Campaigns campaigns, Problems problems) {
		this.ledgers = ledgers;
		this.campaigns = campaigns;
		this.problems = problems;
	}

	@GetMapping("/api/sampling/campaigns/{code}/ledger")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.ASSOCIATION, Role.SERVICE })
	LedgerView getLedger(@PathVariable String code) {
		return view(code);
	}

	@GetMapping("/public/sampling/campaigns/{code}/ledger")
	@PublicAccess
	LedgerView getPublicLedger(@PathVariable String code) {
		return view(code);
	}

	private LedgerView view(String code) {
		if (this.campaigns.find(code).isEmpty()) {
			throw this.problems.notFound();
		}
		var ledger = this.ledgers.of(code);
		return new LedgerView(code, ledger.intact(), ledger.entries());
	}

	/**
	 * @param intact whether every entry follows from the one before it
	 */
	record LedgerView(String campaign, boolean intact, List<Ledger.Entry> entries) {
	}

}
