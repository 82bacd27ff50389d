package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Draws;
import io.firewarden.sampling.draw.application.Ledgers;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.Ledger;
import io.firewarden.sampling.draw.domain.Steps;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ledger holds nothing that is not public. */
@RestController
class LedgerController {

	/** In which a step reaches the ledger; the broker carries it there. */
	private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

	private final Ledgers ledgers;

	private final Draws draws;

	private final Campaigns campaigns;

	private final Problems problems;

	private final Clock clock;

	LedgerController(Ledgers ledgers, Draws draws, Campaigns campaigns, Problems problems, Clock clock) {
		this.ledgers = ledgers;
		this.draws = draws;
		this.clock = clock;
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
		var now = this.clock.instant();
		// The draws first: a step taken meanwhile is in the ledger alone, never missing
		// from it.
		var register = this.draws.ofCampaign(code).stream().map((draw) -> Entered.of(draw.state(), now)).toList();
		var ledger = this.ledgers.of(code);
		return new LedgerView(code, ledger.intact(), ledger.entries(), register);
	}

	/**
	 * @param intact whether every entry follows from the one before it
	 * @param draws what the draws themselves say: an entry taken from the end of the
	 * ledger shows here
	 */
	record LedgerView(String campaign, boolean intact, List<Ledger.Entry> entries, List<Entered> draws) {
	}

	/**
	 * @param steps which the ledger must hold
	 */
	record Entered(String drawId, int sequence, List<Ledger.Step> steps) {

		static Entered of(Draw draw, Instant now) {
			return new Entered(draw.opening().id().value(), draw.opening().sequence(),
					Steps.of(draw).before(now.minus(ON_ITS_WAY)));
		}

	}

}
