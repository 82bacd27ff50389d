package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.Publication;
import io.firewarden.notification.delivery.domain.Wish;

/** An approved notice goes to every channel. */
public final class StartDeliveries {

	private final Deliveries deliveries;

	private final Doorbell doorbell;

	private final Moments moments;

	public StartDeliveries(Deliveries deliveries, Doorbell doorbell, Moments moments) {
		this.deliveries = deliveries;
		this.doorbell = doorbell;
		this.moments = moments;
	}

	/** What was approved. */
	public record Command(String noticeId, int revision, Publication publication) {
	}

	/** How many deliveries this call began; those that existed are left alone. */
	public int handle(Command command) {
		int begun = 0;
		for (Channel channel : Channel.values()) {
			var id = new DeliveryId(command.noticeId(), channel, command.revision());
			if (this.deliveries
				.insert(Delivery.start(id, command.publication(), new Wish.Publish(), this.moments.now()))) {
				begun++;
			}
			this.doorbell.ring(id);
		}
		return begun;
	}

}
