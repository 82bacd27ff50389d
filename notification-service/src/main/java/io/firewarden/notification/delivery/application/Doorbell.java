package io.firewarden.notification.delivery.application;

import io.firewarden.notification.delivery.domain.DeliveryId;

/**
 * Tells the workers at once that a delivery is due. A lost ring costs time only: the
 * sweep finds it.
 */
@FunctionalInterface
public interface Doorbell {

	void ring(DeliveryId id);

}
