package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.store.StoredJson;
import org.bson.Document;
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
		Incoming<T> incoming = incoming(handling, event, data);
		as(event, () -> handling.handler().on(incoming));
	}

	/**
	 * What the event leaves to be kept.
	 * @throws Permanent when its data are not what the handler reads
	 */
	<T> List<Document> documents(EventConsumer.Handling<T> handling, Wire.Attributes event, byte[] data) {
		return Objects.requireNonNull(handling.documents()).apply(incoming(handling, event, data));
	}

	private static <T> Incoming<T> incoming(EventConsumer.Handling<T> handling, Wire.Attributes event, byte[] data) {
		return new Incoming<>(event.id(), event.type(), event.aggregate(), event.aggregateId(), event.sequence(),
				event.at(), event.actor(), read(handling, event, data));
	}

	/** Works in the name of the service, the event being the cause. */
	void as(Wire.Attributes event, Runnable work) {
		new Acting("system:" + this.service, event.id()).run(work);
	}

	/**
	 * What the event asks the gathering about.
	 * @throws Permanent when its data are not what the handler reads
	 */
	<T> Collection<String> names(EventConsumer.Handling<T> handling, Wire.Attributes event, byte[] data) {
		return Objects.requireNonNull(handling.names()).apply(read(handling, event, data));
	}

	private static <T> T read(EventConsumer.Handling<T> handling, Wire.Attributes event, byte[] data) {
		try {
			return StoredJson.mapper().readValue(new String(data, StandardCharsets.UTF_8), handling.data());
		}
		catch (JacksonException ex) {
			throw new Permanent("data of " + event.type() + " cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

}
