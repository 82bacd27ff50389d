package io.firewarden.sampling.draw.application;

import java.util.Set;

import io.firewarden.platform.kernel.Rule;

/**
 * The rules that can refuse a step of a draw; their sentences stand in messages/problems.
 */
public final class DrawRules {

	static final Rule UNKNOWN_QUOTA = new Rule("SMP-001");

	static final Rule STRATUM_TWICE = new Rule("SMP-002");

	static final Rule TOO_FEW_CONTRIBUTORS = new Rule("SMP-003");

	static final Rule ORGANISER_AS_WITNESS = new Rule("SMP-004");

	/** The campaign is a draft still, or closed. */
	static final Rule CAMPAIGN_NOT_ACTIVE = new Rule("SMP-005");

	static final Rule SIZE_IS_THE_PLANS = new Rule("SMP-006");

	/** A ratio over 100 %, or a count below nought. */
	public static final Rule NO_SUCH_SIZE = new Rule("SMP-007");

	static final Rule NOT_A_WITNESS = new Rule("SMP-010");

	/** Operators run the machine, so their value would add nothing to its own. */
	static final Rule OPERATOR_AS_WITNESS = new Rule("SMP-011");

	static final Rule COMMITMENTS_CLOSED = new Rule("SMP-012");

	static final Rule COMMITTED_BEFORE = new Rule("SMP-013");

	static final Rule FROZEN_BEFORE = new Rule("SMP-020");

	static final Rule COMMITMENTS_MISSING = new Rule("SMP-021");

	static final Rule EMPTY_FRAME = new Rule("SMP-022");

	static final Rule TOO_FEW_OFFICERS = new Rule("SMP-023");

	static final Rule TEAM_IMPOSSIBLE = new Rule("SMP-024");

	static final Rule BUILDS_ON_UNFINISHED = new Rule("SMP-025");

	static final Rule VISITED_TOO_OFTEN = new Rule("SMP-026");

	static final Rule NOT_IN_FRAME = new Rule("SMP-027");

	/** Names who is barred from a unit, under {@link #TEAM_IMPOSSIBLE}. */
	static final Rule BARRED_OFFICERS = new Rule("SMP-028");

	static final Rule IN_TWO_STRATA = new Rule("SMP-029");

	static final Rule NOT_REVEALING = new Rule("SMP-030");

	static final Rule OTHER_VALUE = new Rule("SMP-031");

	static final Rule TOO_WEAK = new Rule("SMP-032");

	static final Rule NO_PUBLIC_SOURCE = new Rule("SMP-033");

	static final Rule ENTERED_BEFORE = new Rule("SMP-034");

	static final Rule NOT_SEEDED = new Rule("SMP-040");

	static final Rule FROZEN_PARTS_CHANGED = new Rule("SMP-041");

	static final Rule NOT_DRAWN = new Rule("SMP-050");

	static final Rule SHORT_TEAMS = new Rule("SMP-051");

	static final Rule VOID_BEFORE = new Rule("SMP-060");

	static final Rule NOT_STANDING = new Rule("SMP-070");

	static final Rule RESERVE_USED_UP = new Rule("SMP-071");

	static final Rule NOT_THE_APPROVER = new Rule("SMP-073");

	static final Rule OUT_OF_ORDER = new Rule("SMP-074");

	static final Rule NOTHING_TO_AMEND = new Rule("SMP-075");

	static final Rule NOT_IN_THAT_TEAM = new Rule("SMP-076");

	static final Rule NO_SUBSTITUTE = new Rule("SMP-077");

	private static final Set<Rule> OUT_OF_TURN = Set.of(COMMITMENTS_CLOSED, COMMITTED_BEFORE, FROZEN_BEFORE,
			NOT_REVEALING, ENTERED_BEFORE, NOT_SEEDED, FROZEN_PARTS_CHANGED, NOT_DRAWN, VOID_BEFORE, NOTHING_TO_AMEND);

	private static final Set<Rule> NOT_THIS_PERSON = Set.of(NOT_A_WITNESS, OPERATOR_AS_WITNESS);

	private DrawRules() {
	}

	/** Whether what the draw has become forbids the step, whoever takes it. */
	public static boolean outOfTurn(Rule rule) {
		return OUT_OF_TURN.contains(rule);
	}

	/** Whether somebody else could take the step. */
	public static boolean notThisPerson(Rule rule) {
		return NOT_THIS_PERSON.contains(rule);
	}

}
