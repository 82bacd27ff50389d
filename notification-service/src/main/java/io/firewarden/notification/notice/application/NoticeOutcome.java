package io.firewarden.notification.notice.application;

import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;

/** How a command to a notice ends. */
public sealed interface NoticeOutcome {

	record Done(Versioned<ExposureNotice> notice) implements NoticeOutcome {
	}

	/** There is none, or it lies outside the caller's jurisdiction. */
	record NotFound() implements NoticeOutcome {
	}

	/** The caller has seen an older version. */
	record Stale() implements NoticeOutcome {
	}

	record OvertakenByAnother() implements NoticeOutcome {
	}

	record RefusedBy(Rule rule) implements NoticeOutcome {
	}

}
