package io.firewarden.notification.notice.domain;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;

/** What became of a command to a notice: a change, or the rule that forbids it. */
public sealed interface Attempt {

	record Made(Changed<ExposureNotice, NoticeEvent> changed) implements Attempt {
	}

	record Refused(Rule rule) implements Attempt {
	}

	static Attempt made(ExposureNotice state, NoticeEvent... events) {
		return new Made(Changed.of(state, events));
	}

	static Attempt refused(Rule rule) {
		return new Refused(rule);
	}

}
