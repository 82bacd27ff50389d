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

	static final Rule NOT_A_WITNESS = new Rule("SMP-010");

	/** Operators run the machine, so their value would add nothing to its own. */
	static final Rule OPERATOR_AS_WITNESS = new Rule("SMP-011");

	static final Rule COMMITMENTS_CLOSED = new Rule("SMP-012");

	static final Rule COMMITTED_BEFORE = new Rule("SMP-013");

	static final Rule FROZEN_BEFORE = new Rule("SMP-020");

	static final Rule COMMITMENTS_MISSING = new Rule("SMP-021");

	static final Rule EMPTY_FRAME = new Rule("SMP-022");

	static final Rule TOO_FEW_OFFICERS = new Rule("SMP-023");

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

	private static final Set<Rule> OUT_OF_TURN = Set.of(COMMITMENTS_CLOSED, COMMITTED_BEFORE, FROZEN_BEFORE,
			NOT_REVEALING, ENTERED_BEFORE, NOT_SEEDED, FROZEN_PARTS_CHANGED, NOT_DRAWN, VOID_BEFORE);

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
