package io.firewarden.notification.delivery.domain;

import java.time.Instant;

/**
 * What others may learn of a delivery. Names on the wire:
 * notification.delivery-completed.v1 and so on.
 */
public sealed interface DeliveryEvent {

	Delivery delivery();

	record DeliveryCompleted(Delivery delivery, String url, Instant at) implements DeliveryEvent {
	}

	record DeliveryRemoved(Delivery delivery, Instant at) implements DeliveryEvent {
	}

	record DeliveryStopped(Delivery delivery, Obstacle obstacle, Instant at) implements DeliveryEvent {
	}

}
