package io.firewarden.registry.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as the timeline can tell: events on their topics. */
public final class ForeignEvents implements AutoCloseable {

	private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
			Map.of("bootstrap.servers", System.getProperty("spring.kafka.bootstrap-servers")), new StringSerializer(),
			new ByteArraySerializer());

	/** One event of an aggregate of its own. */
	public String tell(String type, String data) {
		return tell(UUID.randomUUID().toString(), UUID.randomUUID().toString(), 1, type, data);
	}

	/** Returns the id of the event. */
	public String tell(String id, String aggregateId, long sequence, String type, String data) {
		String service = type.substring(0, type.indexOf('.'));
		ProducerRecord<String, byte[]> record = new ProducerRecord<>(service + ".events.v1", aggregateId,
				data.getBytes(StandardCharsets.UTF_8));
		Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_source", "/" + service, "ce_subject",
				aggregateId, "ce_time", at(sequence), "ce_sequence", Long.toString(sequence), "ce_aggregate", "task",
				"ce_actor", "user:of001", "content-type", "application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(record);
		this.producer.flush();
		return id;
	}

	private static String at(long sequence) {
		return Instant.parse("2022-03-09T02:00:00Z").plusSeconds(sequence).toString();
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
