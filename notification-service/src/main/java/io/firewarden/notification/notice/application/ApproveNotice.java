package io.firewarden.notification.notice.application;

import java.time.Instant;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.kernel.Jurisdiction;

/** A leader approves a reviewed notice or returns it to its author. */
public final class ApproveNotice {

	private final NoticeChange change;

	public ApproveNotice(Notices notices) {
		this.change = new NoticeChange(notices);
	}

	/** Who decides what, and how. */
	public record Command(NoticeId id, Decision decision, Account approver, Jurisdiction scope) {
	}

	/** What the leader decided. */
	public sealed interface Decision {

		record Approve() implements Decision {
		}

		record Return(String reason) implements Decision {
		}

	}

	public NoticeOutcome handle(Command command, Instant now) {
		return this.change.make(command.id(), command.scope(), (notice) -> switch (command.decision()) {
			case Decision.Approve() -> notice.approve(command.approver(), now);
			case Decision.Return(var reason) -> notice.returnFromApproval(reason, command.approver(), now);
		});
	}

}
