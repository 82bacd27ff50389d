package io.firewarden.notification.delivery.adapter;

import java.time.Instant;
import java.time.LocalDate;

import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.platform.time.BusinessTime;

/** Events of deliveries as infra/contracts has them. */
final class DeliveryWire {

	static final String COMPLETED = "notification.delivery-completed.v1";

	static final String REMOVED = "notification.delivery-removed.v1";

	static final String STOPPED = "notification.delivery-stopped.v1";

	private DeliveryWire() {
	}

	static WireEvent toWire(DeliveryEvent event) {
		var head = event.delivery();
		var id = head.id();
		return switch (event) {
			case DeliveryEvent.DeliveryCompleted(var _, var url, var at) ->
				new WireEvent(COMPLETED, new Completed(id.noticeId(), id.channel().name(), id.revision(), uscc(head),
						brigade(head), url, day(at)));
			case DeliveryEvent.DeliveryRemoved(var _, var at) -> new WireEvent(REMOVED,
					new Removed(id.noticeId(), id.channel().name(), id.revision(), uscc(head), brigade(head), day(at)));
			case DeliveryEvent.DeliveryStopped(var _, var obstacle, var at) ->
				new WireEvent(STOPPED, new Stopped(id.noticeId(), id.channel().name(), id.revision(), uscc(head),
						brigade(head), obstacle.kind().name(), day(at)));
		};
	}

	private static String uscc(Delivery delivery) {
		return delivery.publication().uscc();
	}

	private static String brigade(Delivery delivery) {
		return delivery.publication().brigade();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, BusinessTime.ZONE);
	}

	record Completed(String noticeId, String channel, int revision, String uscc, String brigade, String url,
			LocalDate completedOn) {
	}

	record Removed(String noticeId, String channel, int revision, String uscc, String brigade, LocalDate removedOn) {
	}

	record Stopped(String noticeId, String channel, int revision, String uscc, String brigade, String obstacle,
			LocalDate stoppedOn) {
	}

}
