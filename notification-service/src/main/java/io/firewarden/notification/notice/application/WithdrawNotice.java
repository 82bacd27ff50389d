package io.firewarden.notification.notice.application;

import java.time.Instant;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeText;
import io.firewarden.platform.kernel.Jurisdiction;

/** A leader orders an approved notice back from every channel. */
public final class WithdrawNotice {

	private final NoticeChange change;

	public WithdrawNotice(Notices notices) {
		this.change = new NoticeChange(notices);
	}

	/**
	 * The order.
	 *
	 * @param reason the public reads it, so it is masked too
	 */
	public record Command(NoticeId id, String reason, Account leader, Jurisdiction scope) {
	}

	public NoticeOutcome handle(Command command, Instant now) {
		return this.change.make(command.id(), command.scope(),
				(notice) -> notice.withdraw(NoticeText.publicLine(command.reason(), notice.dossier().matter().uscc()),
						command.leader(), now));
	}

}
