package io.firewarden.inspection.task.application;

import io.firewarden.platform.kernel.Rule;

/** Why a command on a task is refused. */
public final class TaskRules {

	public static final Rule NOT_OF_THE_TEAM = new Rule("INS-001");

	public static final Rule SIGNED_FOR_GOOD = new Rule("INS-002");

	public static final Rule NOTHING_TO_SIGN = new Rule("INS-006");

	public static final Rule REFUSAL_NEEDS_REASON = new Rule("INS-012");

	public static final Rule ACKNOWLEDGED_OTHERWISE = new Rule("INS-013");

	public static final Rule KINDS_UNKNOWN = new Rule("INS-014");

	/** The sheet as a whole; its items' shortcomings stand beside it. */
	public static final Rule SHEET_NOT_READY = new Rule("INS-015");

	public static final Rule CANCELLED = new Rule("INS-024");

	public static final Rule TEAM_TOO_SMALL = new Rule("INS-019");

	/** The answers as a whole; its items' objections stand beside it. */
	public static final Rule NOT_SAVEABLE = new Rule("INS-022");

	private TaskRules() {
	}

}
