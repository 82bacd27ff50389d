package io.firewarden.platform.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.event.Handling;
import io.firewarden.platform.event.Incoming;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;

/** Events of one poll that have their effect together. */
final class Gathered {

	private final Map<ConsumerRecord<String, byte[]>, Wire.Attributes> events = new LinkedHashMap<>();

	private final Map<Handling.Gathering, Map<String, Instant>> asked = new LinkedHashMap<>();

	private final Map<Handling.Keeping, List<Document>> left = new LinkedHashMap<>();

	<T> void add(ConsumerRecord<String, byte[]> record, Wire.Attributes event, Handling.Together<T> handling) {
		Incoming<T> incoming = Delivery.read(handling, event, record.value());
		switch (handling) {
			case Handling.Naming<T> naming -> {
				Map<String, Instant> names = this.asked.computeIfAbsent(naming.gathering(),
						(_) -> new LinkedHashMap<>());
				naming.names()
					.apply(incoming.data())
					.forEach((name) -> names.merge(name, published(record), Gathered::later));
			}
			case Handling.Leaving<T> leaving -> this.left.computeIfAbsent(leaving.keeping(), (_) -> new ArrayList<>())
				.addAll(leaving.documents().apply(incoming));
		}
		this.events.put(record, event);
	}

	/** The effect of all that was added. */
	void finish() {
		this.asked.forEach((gathering, names) -> {
			if (!names.isEmpty()) {
				gathering.on(names);
			}
		});
		this.left.forEach((keeping, documents) -> {
			if (!documents.isEmpty()) {
				keeping.keep(documents);
			}
		});
	}

	Map<ConsumerRecord<String, byte[]>, Wire.Attributes> events() {
		return this.events;
	}

	/** The relay publishes what is written, so the writing was before. */
	private static Instant published(ConsumerRecord<String, byte[]> record) {
		return (record.timestamp() >= 0) ? Instant.ofEpochMilli(record.timestamp()) : Instant.MAX;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
