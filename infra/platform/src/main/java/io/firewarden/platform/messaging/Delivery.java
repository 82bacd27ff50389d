package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.Handling;
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
	<T> void apply(Handling<T> handling, Wire.Attributes event, byte[] data) {
		Incoming<T> incoming = read(handling, event, data);
		as(event, () -> handling.handler().on(incoming));
	}

	/** Works in the name of the service, the event being the cause. */
	void as(Wire.Attributes event, Runnable work) {
		new Acting("system:" + this.service, event.id()).run(work);
	}

	/**
	 * The event with its data.
	 * @throws Permanent when they are not what the handler reads
	 */
	static <T> Incoming<T> read(Handling<T> handling, Wire.Attributes event, byte[] data) {
		try {
			T content = StoredJson.mapper().readValue(new String(data, StandardCharsets.UTF_8), handling.data());
			return new Incoming<>(event.id(), event.type(), event.aggregate(), event.aggregateId(), event.sequence(),
					event.at(), event.actor(), content);
		}
		catch (JacksonException ex) {
			throw new Permanent("data of " + event.type() + " cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

}
