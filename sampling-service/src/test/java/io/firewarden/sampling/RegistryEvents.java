package io.firewarden.sampling;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the registry says over the broker. */
final class RegistryEvents implements AutoCloseable {

	private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
			Map.of("bootstrap.servers", System.getProperty("spring.kafka.bootstrap-servers"), "acks", "all"),
			new StringSerializer(), new ByteArraySerializer());

	void registered(String uscc, long sequence, String name, boolean posted) {
		send("registry.agency-registered.v1", uscc, sequence, """
				{"uscc":"%s","name":"%s","brigade":"511002","kinds":["MAINT_TEST"],"subjectType":"COMPANY",
				"premisesArea":260.5,"entries":{"nationalSystem":%s,"sichuanPlatform":false},"originScope":"LOCAL"}"""
			.formatted(uscc, name, posted));
	}

	void send(String type, String uscc, long sequence, String data) {
		var event = new ProducerRecord<String, byte[]>("registry.events.v1", uscc,
				data.getBytes(StandardCharsets.UTF_8));
		Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_source",
				"/registry", "ce_subject", uscc, "ce_time", "2022-03-04T01:00:00Z", "ce_sequence",
				Long.toString(sequence), "ce_aggregate", "agency", "ce_actor", "user:zhidui", "content-type",
				"application/json")
			.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(event);
		this.producer.flush();
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
