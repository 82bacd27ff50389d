package io.firewarden.notification.delivery.adapter;

import java.time.Instant;

import io.firewarden.notification.delivery.application.RemoveDeliveries;
import io.firewarden.notification.delivery.application.StartDeliveries;
import io.firewarden.notification.delivery.domain.Publication;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;

/** Approved notices start deliveries, withdrawn ones turn them round. */
final class DeliveryConsumers {

	private final StartDeliveries startDeliveries;

	private final RemoveDeliveries removeDeliveries;

	private final String publicUrl;

	DeliveryConsumers(StartDeliveries startDeliveries, RemoveDeliveries removeDeliveries, String publicUrl) {
		this.startDeliveries = startDeliveries;
		this.removeDeliveries = removeDeliveries;
		this.publicUrl = publicUrl;
	}

	EventConsumer consumer() {
		return EventConsumer.named("deliveries")
			.from("notification")
			.on("notification.notice-approved.v1", Approved.class, this::approved)
			.on("notification.notice-withdrawal-ordered.v1", WithdrawalOrdered.class, this::withdrawalOrdered)
			.build();
	}

	private void approved(Incoming<Approved> event) {
		var notice = event.data();
		this.startDeliveries.handle(new StartDeliveries.Command(notice.noticeId, notice.revision,
				new Publication(notice.title, notice.body, notice.uscc, notice.agencyName, notice.brigade,
						notice.authority, notice.approvedAt, link(notice.noticeId, notice.revision))));
	}

	private void withdrawalOrdered(Incoming<WithdrawalOrdered> event) {
		var notice = event.data();
		var nothing = new Publication("", "", notice.uscc, notice.agencyName, notice.brigade, "", event.at(),
				link(notice.noticeId, notice.revision));
		this.removeDeliveries
			.handle(new RemoveDeliveries.Command(notice.noticeId, notice.revision, nothing, notice.reason), event);
	}

	private String link(String noticeId, int revision) {
		return this.publicUrl + "/open/notices/" + noticeId + "?r=" + revision;
	}

	/** What this consumer reads of notification.notice-approved.v1. */
	record Approved(String noticeId, int revision, String uscc, String agencyName, String brigade, String title,
			String body, String authority, Instant approvedAt) {
	}

	/** What this consumer reads of notification.notice-withdrawal-ordered.v1. */
	record WithdrawalOrdered(String noticeId, int revision, String uscc, String agencyName, String brigade,
			String reason) {
	}

}
