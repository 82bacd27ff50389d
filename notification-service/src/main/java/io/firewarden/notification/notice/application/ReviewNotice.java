package io.firewarden.notification.notice.application;

import java.time.Instant;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.Basis;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.kernel.Jurisdiction;

/** Legal review (法制审核) passes a notice or returns it to its author. */
public final class ReviewNotice {

	private final NoticeChange change;

	public ReviewNotice(Notices notices) {
		this.change = new NoticeChange(notices);
	}

	/** Who reviews what, and how it ends. */
	public record Command(NoticeId id, Finding finding, Account reviewer, Jurisdiction scope) {
	}

	/** What the reviewer found. */
	public sealed interface Finding {

		record Pass(Basis basis) implements Finding {
		}

		record Return(String reason) implements Finding {
		}

	}

	public NoticeOutcome handle(Command command, Instant now) {
		return this.change.make(command.id(), command.scope(), (notice) -> switch (command.finding()) {
			case Finding.Pass(var basis) -> notice.pass(basis, command.reviewer(), now);
			case Finding.Return(var reason) -> notice.returnFromReview(reason, command.reviewer(), now);
		});
	}

}
