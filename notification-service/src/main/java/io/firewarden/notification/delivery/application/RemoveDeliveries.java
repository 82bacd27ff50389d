package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Publication;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.platform.event.Incoming;

/** An approved notice is taken back from every channel. */
public final class RemoveDeliveries {

	private final Deliveries deliveries;

	private final Doorbell doorbell;

	private final Moments moments;

	public RemoveDeliveries(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		this.deliveries = deliveries;
		this.doorbell = doorbell;
		this.moments = moments;
	}

	/**
	 * What is withdrawn; the publication serves a channel that never heard of the
	 * approval.
	 */
	public record Command(String noticeId, int revision, Publication publication, String reason) {
	}

	public void handle(Command command, Incoming<?> cause) {
		for (Channel channel : Channel.values()) {
			var id = new DeliveryId(command.noticeId(), channel, command.revision());
			var now = this.moments.now();
			// Should the approval have got stuck, it must not publish when it is put
			// right after the withdrawal.
			if (!this.deliveries
				.insert(Delivery.start(id, command.publication(), new Wish.Remove(command.reason()), now))) {
				this.deliveries.applyOnce(id, cause, (delivery) -> delivery.remove(command.reason(), now).state());
			}
			this.doorbell.ring(id);
		}
	}

}
