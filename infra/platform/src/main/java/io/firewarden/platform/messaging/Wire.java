package io.firewarden.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.firewarden.platform.store.PendingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes as {@code ce_} headers, data as the
 * value, the aggregate's id as the key.
 */
final class Wire {

	private Wire() {
	}

	static String topic(String service) {
		return service + ".events.v1";
	}

	static ProducerRecord<String, byte[]> record(String service, String aggregate, String id, PendingEvent event) {
		ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic(service), id,
				event.data().getBytes(StandardCharsets.UTF_8));
		Headers headers = record.headers();
		set(headers, "ce_specversion", "1.0");
		set(headers, "ce_id", event.id());
		set(headers, "ce_type", event.type());
		set(headers, "ce_source", "/" + service);
		set(headers, "ce_subject", id);
		set(headers, "ce_time", event.at().toString());
		set(headers, "ce_sequence", Long.toString(event.sequence()));
		set(headers, "ce_aggregate", aggregate);
		set(headers, "ce_actor", event.actor());
		if (event.causation() != null) {
			set(headers, "ce_causation", event.causation());
		}
		set(headers, "content-type", "application/json");
		return record;
	}

	/**
	 * The attributes of a received record.
	 * @throws io.firewarden.platform.event.Permanent when one is missing or malformed
	 */
	static Attributes attributes(ConsumerRecord<String, byte[]> record) {
		Headers headers = record.headers();
		try {
			return new Attributes(required(headers, "ce_id"), required(headers, "ce_type"),
					required(headers, "ce_source").substring(1), required(headers, "ce_aggregate"),
					required(headers, "ce_subject"), Long.parseLong(required(headers, "ce_sequence")),
					Instant.parse(required(headers, "ce_time")), required(headers, "ce_actor"));
		}
		catch (RuntimeException ex) {
			throw new io.firewarden.platform.event.Permanent("not an event of this house: " + ex.getMessage(), ex);
		}
	}

	static @Nullable String header(Headers headers, String name) {
		Header header = headers.lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : null;
	}

	private static String required(Headers headers, String name) {
		String value = header(headers, name);
		if (value == null || value.isEmpty()) {
			throw new IllegalArgumentException("header " + name + " is missing");
		}
		return value;
	}

	private static void set(Headers headers, String name, String value) {
		headers.add(name, value.getBytes(StandardCharsets.UTF_8));
	}

	/** Who raised the event, which one of its aggregate, and when. */
	record Attributes(String id, String type, String source, String aggregate, String aggregateId, long sequence,
			Instant at, String actor) {
	}

}
