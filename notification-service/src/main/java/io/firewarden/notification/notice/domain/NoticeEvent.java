package io.firewarden.notification.notice.domain;

import java.time.Instant;
import java.util.Map;

/**
 * What others may learn of a notice. Names on the wire: notification.notice-drafted.v1
 * and so on.
 */
public sealed interface NoticeEvent {

	Dossier dossier();

	record NoticeDrafted(Dossier dossier) implements NoticeEvent {
	}

	record NoticeSubmitted(Dossier dossier) implements NoticeEvent {
	}

	record NoticeReviewed(Dossier dossier) implements NoticeEvent {
	}

	record NoticeReturned(Dossier dossier, String reason) implements NoticeEvent {
	}

	/**
	 * Carries the text: from here on it is fixed, and the channels take it from the
	 * event.
	 */
	record NoticeApproved(Dossier dossier, Instant at) implements NoticeEvent {
	}

	record NoticePublished(Dossier dossier, Map<Channel, String> places, Instant at) implements NoticeEvent {
	}

	/** The order to take it back; the channels follow it. */
	record WithdrawalOrdered(Dossier dossier, String reason, Instant at) implements NoticeEvent {
	}

	record NoticeWithdrawn(Dossier dossier, String reason, Instant at) implements NoticeEvent {
	}

}
