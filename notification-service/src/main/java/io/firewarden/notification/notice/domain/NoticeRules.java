package io.firewarden.notification.notice.domain;

import io.firewarden.platform.kernel.Rule;

/** The rules a notice can refuse a command by. */
public final class NoticeRules {

	public static final Rule ONLY_A_DRAFT_IS_EDITED = new Rule("NTF-001");

	public static final Rule ONLY_A_DRAFT_IS_SUBMITTED = new Rule("NTF-002");

	public static final Rule ONLY_A_SUBMITTED_NOTICE_IS_REVIEWED = new Rule("NTF-003");

	public static final Rule ONLY_A_REVIEWED_NOTICE_IS_APPROVED = new Rule("NTF-004");

	public static final Rule ONLY_AN_APPROVED_NOTICE_IS_WITHDRAWN = new Rule("NTF-005");

	/** Author, legal reviewer and approver are three different people (domain.md 9.2). */
	public static final Rule THREE_DIFFERENT_PEOPLE = new Rule("NTF-006");

	public static final Rule ONLY_THE_AUTHOR_SUBMITS = new Rule("NTF-007");

	/** A pass names a served decision or a public fact (行政处罚法 48; domain.md 9.2). */
	public static final Rule BASIS_IS_NAMED = new Rule("NTF-008");

	public static final Rule RETURN_HAS_A_REASON = new Rule("NTF-009");

	/** 行政处罚法 48: withdrawn with reasons told to the public. */
	public static final Rule WITHDRAWAL_HAS_A_REASON = new Rule("NTF-010");

	private NoticeRules() {
	}

}
