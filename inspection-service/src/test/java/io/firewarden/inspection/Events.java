package io.firewarden.inspection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services' side of the broker: says what they say, hears what they hear. */
public final class Events {

	/** One event as its publisher would send it. */
	public void send(String type, String aggregate, String id, long sequence, String json) {
		String service = type.substring(0, type.indexOf('.'));
		var record = new ProducerRecord<>(service + ".events.v1", id, json);
		Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_source",
				"/" + service, "ce_subject", id, "ce_time", "2022-03-07T04:00:00Z", "ce_sequence",
				Long.toString(sequence), "ce_aggregate", aggregate, "ce_actor", "user:tester", "content-type",
				"application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
			producer.send(record);
		}
	}

	/** Data of all events of a type that this service has published about an agency. */
	public List<String> published(String type, String uscc) {
		List<String> found = new ArrayList<>();
		try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor("inspection.events.v1")
				.stream()
				.map((info) -> new TopicPartition(info.topic(), info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream().anyMatch((partition) -> consumer.position(partition) < ends.get(partition))) {
				for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
					var header = record.headers().lastHeader("ce_type");
					if (type.equals(new String(header.value(), StandardCharsets.UTF_8))
							&& record.value().contains(uscc)) {
						found.add(record.value());
					}
				}
			}
		}
		return found;
	}

	private static Map<String, Object> settings() {
		return new HashMap<>(
				Map.of("bootstrap.servers", System.getProperty("spring.kafka.bootstrap-servers"), "acks", "all"));
	}

}
