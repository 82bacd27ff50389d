package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.store.StoredJson;
import tools.jackson.core.JacksonException;

/**
 * Hands one event to its handler, in the name of the service and with the event as the
 * cause of whatever the handler writes.
 */
final class Delivery {

	private final String service;

	Delivery(String service) {
		this.service = service;
	}

	/**
	 * Applies the event.
	 * @throws Permanent when its data are not what the handler reads
	 */
	<T> void apply(EventConsumer.Handling<T> handling, Wire.Attributes event, byte[] data) {
		T read;
		try {
			read = StoredJson.mapper().readValue(new String(data, StandardCharsets.UTF_8), handling.data());
		}
		catch (JacksonException ex) {
			throw new Permanent("data of " + event.type() + " cannot be read: " + ex.getOriginalMessage(), ex);
		}
		Incoming<T> incoming = new Incoming<>(event.id(), event.type(), event.aggregate(), event.aggregateId(),
				event.sequence(), event.at(), event.actor(), read);
		new Acting("system:" + this.service, event.id()).run(() -> handling.handler().on(incoming));
	}

}
