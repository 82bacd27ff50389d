package io.firewarden.registry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Handling;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.agency.AgencyStory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the service knows from events it can learn again from them, in whatever order they
 * come and however often.
 */
@RegistryTest
class ReplayIT {

	private static final List<String> USCCS = List.of(AgencyStory.uscc(460_001).value(),
			AgencyStory.uscc(460_002).value(), AgencyStory.uscc(460_003).value());

	private static final String TOPIC = "registry.events.v1";

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

	@Value("${spring.kafka.bootstrap-servers}")
	String kafka;

	@Autowired
	List<EventConsumer> consumers;

	private Bson ours = Filters.empty();

	@Test
	void theTopicShuffledIntoAnEmptyStoreGivesTheSameState() {
		Desk desk = Desk.ofDetachment(this.port);
		for (String uscc : USCCS) {
			desk.post("/api/registry/agencies", anlan().form(uscc)).expect(201);
			for (int version = 1; version <= 4; version++) {
				String path = "/api/registry/agencies/" + uscc;
				desk.put(path, anlan().onPremisesOf("" + (190 + version * 5)).revision(uscc),
						desk.get(path).expect(200).etag())
					.expect(200);
			}
		}
		await().atMost(Duration.ofSeconds(30)).until(this::everythingIsHeard);
		List<Event> events = topic();
		this.ours = ours(events);
		String before = stateHash();
		assertThat(events).hasSizeGreaterThan(20);
		for (int round = 0; round < 5; round++) {
			readModels().forEach((model) -> model.deleteMany(this.ours));
			assertThat(stateHash()).isNotEqualTo(before);
			List<Event> shuffled = new ArrayList<>(events);
			shuffled.addAll(events.subList(0, events.size() / 2));
			Collections.shuffle(shuffled, new Random(round));
			shuffled.forEach(this::tell);
			assertThat(stateHash()).isEqualTo(before);
		}
	}

	private boolean everythingIsHeard() {
		Bson waiting = Filters.and(Filters.in("_id", USCCS), Filters.exists("pendingSince"));
		if (this.database.collection("agency").countDocuments(waiting) > 0) {
			return false;
		}
		List<Event> events = topic();
		long told = events.stream().filter((event) -> handling("timeline", event) != null).count();
		return this.database.collection("timeline").countDocuments(ours(events)) == told;
	}

	/** What the topic holds of our agencies, from its beginning to its present end. */
	private List<Event> topic() {
		List<Event> events = new ArrayList<>();
		try (var reader = new KafkaConsumer<>(Map.of("bootstrap.servers", this.kafka), new StringDeserializer(),
				new ByteArrayDeserializer())) {
			List<TopicPartition> partitions = reader.partitionsFor(TOPIC)
				.stream()
				.map((part) -> new TopicPartition(TOPIC, part.partition()))
				.toList();
			reader.assign(partitions);
			reader.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
			while (partitions.stream().anyMatch((part) -> reader.position(part) < ends.getOrDefault(part, 0L))) {
				reader.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (USCCS.contains(record.key()) && header(record, "ce_aggregate").equals("agency")) {
						events.add(Event.of(record));
					}
				});
			}
		}
		return events;
	}

	private static String header(ConsumerRecord<String, byte[]> record, String name) {
		return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	private record Event(String id, String type, String uscc, long sequence, Instant at, String actor, byte[] data) {

		static Event of(ConsumerRecord<String, byte[]> record) {
			return new Event(header(record, "ce_id"), header(record, "ce_type"), record.key(),
					Long.parseLong(header(record, "ce_sequence")), Instant.parse(header(record, "ce_time")),
					header(record, "ce_actor"), record.value());
		}

	}

	private void tell(Event event) {
		for (EventConsumer consumer : this.consumers) {
			if (consumer.name().equals("timeline") || consumer.name().equals("roster")) {
				Handling<?> handling = handling(consumer.name(), event);
				if (handling != null) {
					tell(handling, event);
				}
			}
		}
	}

	private static <T> void tell(Handling<T> handling, Event event) {
		handling.handler()
			.on(new Incoming<>(event.id, event.type, "agency", event.uscc, event.sequence, event.at, event.actor,
					StoredJson.mapper().readValue(event.data, handling.data())));
	}

	private Handling<?> handling(String consumer, Event event) {
		return this.consumers.stream()
			.filter((one) -> one.name().equals(consumer))
			.findFirst()
			.orElseThrow()
			.handlings()
			.get(event.type);
	}

	private List<MongoCollection<Document>> readModels() {
		return List.of(this.database.collection("roster"), this.database.collection("timeline"));
	}

	private String stateHash() {
		StringBuilder state = new StringBuilder();
		for (MongoCollection<Document> model : readModels()) {
			for (Document document : model.find(this.ours).sort(Sorts.ascending("_id"))) {
				state.append(new TreeMap<>(document)).append('\n');
			}
		}
		return Ids.derived(state.toString());
	}

	/** The roster's agencies, and the timeline's lines of these events. */
	private static Bson ours(List<Event> events) {
		List<String> ids = events.stream().map(Event::id).toList();
		return Filters.or(Filters.in("_id", USCCS), Filters.in("eventId", ids));
	}

}
