package io.firewarden.notification.notice.application;

import java.time.Instant;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.kernel.Jurisdiction;

/** The author gives the draft to legal review. */
public final class SubmitNotice {

	private final NoticeChange change;

	public SubmitNotice(Notices notices) {
		this.change = new NoticeChange(notices);
	}

	/** Who submits what. */
	public record Command(NoticeId id, Account author, Jurisdiction scope) {
	}

	public NoticeOutcome handle(Command command, Instant now) {
		return this.change.make(command.id(), command.scope(), (notice) -> notice.submit(command.author(), now));
	}

}
