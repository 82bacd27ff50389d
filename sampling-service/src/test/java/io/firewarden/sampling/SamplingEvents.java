package io.firewarden.sampling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What sampling says over the broker, heard from the beginning. */
final class SamplingEvents implements AutoCloseable {

	private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
			Map.of("bootstrap.servers", System.getProperty("spring.kafka.bootstrap-servers"), "group.id",
					UUID.randomUUID().toString(), "auto.offset.reset", "earliest"),
			new StringDeserializer(), new ByteArrayDeserializer());

	private final List<String> heard = new ArrayList<>();

	SamplingEvents() {
		this.consumer.subscribe(List.of("sampling.events.v1"));
	}

	/** Type and data of the events about one thing so far, in their order. */
	List<String> about(String key) {
		this.consumer.poll(Duration.ofMillis(500)).forEach((one) -> {
			String type = new String(one.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
			this.heard.add(one.key() + " " + type + " " + new String(one.value(), StandardCharsets.UTF_8));
		});
		return this.heard.stream()
			.filter((one) -> one.startsWith(key + " "))
			.map((one) -> one.substring(key.length() + 1))
			.toList();
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
