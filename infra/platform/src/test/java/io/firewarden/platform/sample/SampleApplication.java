package io.firewarden.platform.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Permanent;
import io.firewarden.platform.event.RecordReader;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Projection;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.WireForm.WireEvent;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as small as one can be that uses every part of the platform. */
@SpringBootApplication
class SampleApplication {

	@Bean
	AggregateStore<Parcel, Parcel.ParcelEvent> parcels(AggregateStores stores) {
		return stores.<Parcel, Parcel.ParcelEvent>open("parcel", StateForm.json(Parcel.class),
				(event) -> switch (event) {
					case Parcel.ParcelEvent.Sent sent -> new WireEvent("sample.parcel-sent.v1", sent);
					case Parcel.ParcelEvent.Moved moved -> new WireEvent("sample.parcel-moved.v1", moved);
				})
			.keepingVersions("moves");
	}

	@Bean
	Seen seen() {
		return new Seen();
	}

	@Bean
	Projection places(ServiceDatabase database) {
		return database.projection("places");
	}

	@Bean
	EventConsumer whereabouts(Projection places, Seen seen) {
		return EventConsumer.named("whereabouts")
			.from("sample")
			.on("sample.parcel-sent.v1", Parcel.ParcelEvent.Sent.class, (event) -> {
				seen.note(event.aggregateId() + "#" + event.sequence());
				places.put(event.aggregateId(), event, new Document("place", event.data().place()));
			})
			.on("sample.parcel-moved.v1", Parcel.ParcelEvent.Moved.class, (event) -> {
				seen.note(event.aggregateId() + "#" + event.sequence());
				if ("nowhere".equals(event.data().to()) && seen.strict) {
					throw new Permanent("there is no such place");
				}
				if (seen.outages.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
					throw new com.mongodb.MongoTimeoutException("the store is away");
				}
				places.put(event.aggregateId(), event, new Document("place", event.data().to()));
			})
			.build();
	}

	@Bean
	EventConsumer visitors(Seen seen) {
		return EventConsumer.named("visitors").from("sample").gathering((asked) -> {
			if (asked.keySet().stream().anyMatch((place) -> place.startsWith("Atlantis"))) {
				throw new IllegalStateException("nobody can go there");
			}
			if (seen.closed.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
				throw new com.mongodb.MongoTimeoutException("the store is away");
			}
			seen.visits.add(Set.copyOf(asked.keySet()));
		}).naming("sample.parcel-sent.v1", Parcel.ParcelEvent.Sent.class, (sent) -> List.of(sent.place())).build();
	}

	@Bean
	RecordReader records(Seen seen) {
		return new RecordReader("records", "sample.records.v1", (_, received) -> {
			if (seen.recordOutages.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
				throw new com.mongodb.MongoTimeoutException("the store is away");
			}
			Map<RecordReader.Received, String> refused = new HashMap<>();
			received.forEach((record) -> {
				if (record.value().endsWith("poison")) {
					throw new IllegalStateException("not to be read");
				}
				if (record.value().endsWith("refused")) {
					refused.put(record, "not to be taken");
				}
				else {
					seen.records.add(record.value());
				}
			});
			return refused;
		});
	}

	/** What the consumer was handed, and how it is to behave. */
	static class Seen {

		final List<String> events = new CopyOnWriteArrayList<>();

		final List<String> records = new CopyOnWriteArrayList<>();

		final List<Set<String>> visits = new CopyOnWriteArrayList<>();

		final AtomicInteger closed = new AtomicInteger();

		final AtomicInteger outages = new AtomicInteger();

		final AtomicInteger recordOutages = new AtomicInteger();

		volatile boolean strict = true;

		void note(String event) {
			this.events.add(event);
		}

	}

}
