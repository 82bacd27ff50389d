package io.firewarden.notification.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Notices at every point of their life, with valid values. */
public final class NoticeStory {

	public static final String USCC = "91511000MA00DEMN4W";

	public static final Instant NOW = Instant.parse("2022-03-16T02:11:09Z");

	public static final Account AUTHOR = new Account("zhidui");

	public static final Account REVIEWER = new Account("fazhi");

	public static final Account LEADER = new Account("zhiduizhang");

	public static final Basis BASIS = new Basis(Basis.Ground.SERVED_DECISION, "内消市中罚决字〔2022〕第0001号");

	private NoticeStory() {
	}

	public static Matter matter() {
		return new Matter("case-1", "内消市中立字〔2022〕第0001号", USCC, "内江演示安澜消防技术服务有限公司", "511002", "市中区消防救援大队",
				LocalDate.of(2022, 3, 9));
	}

	public static NoticeText text() {
		return NoticeText.of("立案公示：内江演示安澜消防技术服务有限公司", "依法立案调查。", USCC, Set.of());
	}

	public static ExposureNotice draft() {
		return ExposureNotice.draft(new NoticeId("n-1"), matter(), text(), NOW).state();
	}

	public static ExposureNotice submitted() {
		return after(draft().submit(AUTHOR, NOW));
	}

	public static ExposureNotice reviewed() {
		return after(submitted().pass(BASIS, REVIEWER, NOW));
	}

	public static ExposureNotice approved() {
		return after(reviewed().approve(LEADER, NOW));
	}

	public static ExposureNotice publishing() {
		return approved().published(Channel.PORTAL, "http://portal.test/open/notices/n-1?r=1", NOW).state();
	}

	public static ExposureNotice published() {
		return publishing().published(Channel.WECHAT, "http://wechat.test/s/a1", NOW).state();
	}

	public static ExposureNotice withdrawing() {
		return after(published().withdraw("处罚决定已依法撤销。", LEADER, NOW));
	}

	public static ExposureNotice withdrawn() {
		return withdrawing().removed(Channel.WECHAT, NOW).state().removed(Channel.PORTAL, NOW).state();
	}

	/** All states, by name. */
	public static Map<String, ExposureNotice> everyState() {
		return Map.of("DRAFT", draft(), "SUBMITTED", submitted(), "REVIEWED", reviewed(), "APPROVED", approved(),
				"PUBLISHING", publishing(), "PUBLISHED", published(), "WITHDRAWING", withdrawing(), "WITHDRAWN",
				withdrawn());
	}

	public static ExposureNotice after(Attempt attempt) {
		return switch (attempt) {
			case Attempt.Made(var changed) -> changed.state();
			case Attempt.Refused(var rule) -> throw new AssertionError("refused by " + rule.code());
		};
	}

}
