package io.firewarden.inspection.task.domain;

import io.firewarden.platform.kernel.Rule;

/** What a sheet must fulfil. */
public final class SheetRules {

	public static final Rule UNKNOWN_ITEM = new Rule("INS-003");

	public static final Rule ANSWERED_TWICE = new Rule("INS-004");

	public static final Rule TERM_OUT_OF_RANGE = new Rule("INS-005");

	public static final Rule UNANSWERED = new Rule("INS-007");

	/** 未查 without a reason. */
	public static final Rule NO_REASON = new Rule("INS-008");

	public static final Rule NO_NOTE = new Rule("INS-009");

	public static final Rule NO_PHOTO = new Rule("INS-010");

	public static final Rule PHOTO_NOT_STORED = new Rule("INS-011");

	private SheetRules() {
	}

}
