package io.firewarden.notification.delivery.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;

/** All deliveries. */
public interface Deliveries {

	Optional<Versioned<Delivery>> find(DeliveryId id);

	/** False when this delivery exists. */
	boolean insert(Changed<Delivery, DeliveryEvent> started);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<Delivery> before, Changed<Delivery, DeliveryEvent> after);

	/** A change caused by an event of a notice; false when it was applied before. */
	boolean applyOnce(DeliveryId id, Incoming<?> cause, UnaryOperator<Delivery> change);

	/** Deliveries whose time has come, a bounded number of them, oldest first. */
	List<DeliveryId> due(Instant machine, int most);

	/** The delivery that WeChat knows by this publish id. */
	Optional<DeliveryId> byPublishId(String publishId);

}
