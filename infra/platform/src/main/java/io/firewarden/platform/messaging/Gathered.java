package io.firewarden.platform.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/** Events of one poll that ask for work that is done once for all of them. */
final class Gathered {

	private final Map<ConsumerRecord<String, byte[]>, Wire.Attributes> events = new LinkedHashMap<>();

	private final Map<String, Instant> asked = new LinkedHashMap<>();

	private final List<Document> documents = new ArrayList<>();

	void add(ConsumerRecord<String, byte[]> record, Wire.Attributes event, Collection<String> names) {
		this.events.put(record, event);
		names.forEach(
				(name) -> this.asked.merge(name, published(record), (one, other) -> one.isAfter(other) ? one : other));
	}

	/** The relay publishes what is written, so the writing was before. */
	private static Instant published(ConsumerRecord<String, byte[]> record) {
		return (record.timestamp() >= 0) ? Instant.ofEpochMilli(record.timestamp()) : Instant.MAX;
	}

	void add(ConsumerRecord<String, byte[]> record, Wire.Attributes event, List<Document> left) {
		this.events.put(record, event);
		this.documents.addAll(left);
	}

	/** What is to be kept. */
	List<Document> documents() {
		return this.documents;
	}

	Map<String, Instant> asked() {
		return this.asked;
	}

	Map<ConsumerRecord<String, byte[]>, Wire.Attributes> events() {
		return this.events;
	}

}
