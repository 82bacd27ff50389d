package io.firewarden.notification.delivery.adapter;

import java.util.Map;
import java.util.Optional;

import io.firewarden.notification.delivery.domain.Channel;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;

/** What the controllers read of deliveries. */
interface DeliveryReading {

	Optional<Versioned<Delivery>> find(DeliveryId id);

	/** What our own page shows: exactly the deliveries that are done there. */
	Found<Stored<Delivery>> publicPage(Paging paging);

	/** How many deliveries of a channel are at which step, by its stored name. */
	Map<Channel, Map<String, Long>> steps();

}
