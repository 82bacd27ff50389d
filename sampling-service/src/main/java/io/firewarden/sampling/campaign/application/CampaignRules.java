package io.firewarden.sampling.campaign.application;

import java.util.Set;

import io.firewarden.platform.kernel.Rule;

/** The rules that can refuse a change of a campaign. */
public final class CampaignRules {

	public static final Rule FAULTY = new Rule("SMP-100");

	public static final Rule CODE_TAKEN = new Rule("SMP-101");

	public static final Rule APPROVAL_INCOMPLETE = new Rule("SMP-102");

	public static final Rule REASON_NEEDED = new Rule("SMP-103");

	public static final Rule CLOSED_FOR_GOOD = new Rule("SMP-104");

	public static final Rule CODE_STAYS = new Rule("SMP-105");

	public static final Rule ACTIVE_BEFORE = new Rule("SMP-106");

	public static final Rule NO_SUCH_CLAUSE = new Rule("SMP-107");

	private static final Set<Rule> OUT_OF_TURN = Set.of(CODE_TAKEN, CLOSED_FOR_GOOD, ACTIVE_BEFORE);

	private CampaignRules() {
	}

	/** Whether what the campaign has become forbids it, whatever is sent. */
	public static boolean outOfTurn(Rule rule) {
		return OUT_OF_TURN.contains(rule);
	}

}
