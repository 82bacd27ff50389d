package io.firewarden.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Handling;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.agency.AgencyStory;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

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
		List<Document> events = events();
		this.ours = ours(events);
		String before = state();
		assertThat(events).hasSizeGreaterThan(20);
		for (int round = 0; round < 5; round++) {
			readModels().forEach((model) -> model.deleteMany(this.ours));
			assertThat(state()).isNotEqualTo(before);
			List<Document> shuffled = new ArrayList<>(events);
			shuffled.addAll(events.subList(0, events.size() / 2));
			Collections.shuffle(shuffled, new Random(round));
			shuffled.forEach(this::tell);
			assertThat(state()).isEqualTo(before);
		}
	}

	private boolean everythingIsHeard() {
		Bson waiting = Filters.and(Filters.in("_id", USCCS), Filters.exists("pendingSince"));
		return this.database.collection("agency").countDocuments(waiting) == 0
				&& this.database.collection("timeline").countDocuments(ours(events())) == told();
	}

	/** How many of the events stand on the timeline. */
	private long told() {
		return events().stream().filter((event) -> handling("timeline", event) != null).count();
	}

	private List<Document> events() {
		return this.database.collection("history")
			.find(Filters.and(Filters.eq("aggregate", "agency"), Filters.in("aggregateId", USCCS)))
			.into(new ArrayList<>());
	}

	private void tell(Document event) {
		for (EventConsumer consumer : this.consumers) {
			if (consumer.name().equals("timeline") || consumer.name().equals("roster")) {
				Handling<?> handling = handling(consumer.name(), event);
				if (handling != null) {
					tell(handling, event);
				}
			}
		}
	}

	private static <T> void tell(Handling<T> handling, Document event) {
		handling.handler()
			.on(new Incoming<>(event.getString("id"), event.getString("type"), "agency", event.getString("aggregateId"),
					event.get("sequence", Number.class).longValue(), event.getDate("at").toInstant(),
					event.getString("actor"), StoredJson.mapper().readValue(event.getString("data"), handling.data())));
	}

	private Handling<?> handling(String consumer, Document event) {
		return this.consumers.stream()
			.filter((one) -> one.name().equals(consumer))
			.findFirst()
			.orElseThrow()
			.handlings()
			.get(event.getString("type"));
	}

	private List<MongoCollection<Document>> readModels() {
		return List.of(this.database.collection("roster"), this.database.collection("timeline"));
	}

	private String state() {
		StringBuilder state = new StringBuilder();
		for (MongoCollection<Document> model : readModels()) {
			for (Document document : model.find(this.ours).sort(Sorts.ascending("_id"))) {
				state.append(new TreeMap<>(document)).append('\n');
			}
		}
		return state.toString();
	}

	/** The roster's agencies, and the timeline's lines of these events. */
	private static Bson ours(List<Document> events) {
		List<String> ids = events.stream().map((event) -> event.getString("id")).toList();
		return Filters.or(Filters.in("_id", USCCS), Filters.in("eventId", ids));
	}

}
