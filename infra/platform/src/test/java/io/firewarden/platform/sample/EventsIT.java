package io.firewarden.platform.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.messaging.Consumers;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.Background;
import io.firewarden.platform.store.History;
import io.firewarden.platform.store.Outbox;
import io.firewarden.platform.store.Projection;
import org.bson.Document;
import io.firewarden.testkit.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a change in the store to its effect at a reader, over the real broker. */
@WithInfrastructure
@SpringBootTest(properties = { "spring.application.name=sample", "spring.config.import=classpath:platform.yaml",
		"firewarden.service.secret=none" }, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EventsIT {

	@Autowired
	AggregateStore<Parcel, Parcel.ParcelEvent> parcels;

	@Autowired
	Projection places;

	@Autowired
	History history;

	@Autowired
	Outbox outbox;

	@Autowired
	Consumers consumers;

	@Autowired
	DeadLetters deadLetters;

	@Autowired
	SampleApplication.Seen seen;

	@Autowired
	KafkaTemplate<String, byte[]> kafka;

	@Test
	void anEventReachesItsReaderAndTheHistory() {
		String id = UUID.randomUUID().toString();
		assertThat(this.parcels.insert(id, Parcel.sent("Neijiang"))).isTrue();
		var sent = this.parcels.find(id).orElseThrow();
		assertThat(this.parcels.save(id, sent, sent.state().move("Zizhong"))).isTrue();
		assertThat(this.parcels.save(id, sent, sent.state().move("Weiyuan"))).as("overtaken").isFalse();
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(place(id)).isEqualTo("Zizhong");
			assertThat(this.history.of("parcel", id)).hasSize(2).allMatch(History.Entry::intact);
		});
		assertThat(this.outbox.of("parcel", java.util.List.of(id))).isEmpty();
	}

	@Test
	void ofManyNewOnesOnlyTheTakenStayOutAndTheOthersAreHeardOf() {
		String taken = UUID.randomUUID().toString();
		this.parcels.insert(taken, Parcel.sent("Neijiang"));
		Map<String, Changed<Parcel, Parcel.ParcelEvent>> many = new LinkedHashMap<>();
		many.put("a" + taken, Parcel.sent("Zizhong"));
		many.put(taken, Parcel.sent("Weiyuan"));
		many.put("b" + taken, Parcel.sent("Longchang"));
		assertThat(this.parcels.insertAll(many)).containsExactly(taken);
		assertThat(this.parcels.insertAll(Map.of())).isEmpty();
		assertThat(this.parcels.find(taken).orElseThrow().state().place()).isEqualTo("Neijiang");
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(this.history.of("parcel", "a" + taken)).hasSize(1).allMatch(History.Entry::intact);
			assertThat(this.history.of("parcel", "b" + taken)).hasSize(1);
		});
	}

	@Test
	void aTemporaryFailureIsRetriedUntilItPasses() {
		this.seen.outages.set(3);
		String id = UUID.randomUUID().toString();
		this.parcels.insert(id, Parcel.sent("Neijiang"));
		var sent = this.parcels.find(id).orElseThrow();
		this.parcels.save(id, sent, sent.state().move("Longchang"));
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(place(id)).isEqualTo("Longchang"));
		assertThat(this.seen.events.stream().filter((event) -> event.equals(id + "#2")).count()).isEqualTo(4);
		assertThat(this.deadLetters.list(null)).noneMatch((letter) -> id.equals(letter.getString("key")));
	}

	@Test
	void aPoisonousEventIsBuriedAndTheNextOnesPass() {
		String id = UUID.randomUUID().toString();
		this.parcels.insert(id, Parcel.sent("Neijiang"));
		var sent = this.parcels.find(id).orElseThrow();
		this.parcels.save(id, sent, sent.state().move("nowhere"));
		var lost = this.parcels.find(id).orElseThrow();
		this.parcels.save(id, lost, lost.state().move("Dongxing"));
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(place(id)).isEqualTo("Dongxing"));
		Document letter = this.deadLetters.list(DeadLetters.State.DEAD)
			.stream()
			.filter((one) -> id.equals(one.getString("key")))
			.findFirst()
			.orElseThrow();
		assertThat(letter.getString("cause")).contains("no such place");
		assertThat(this.consumers.redrive(letter.getString("_id"), "looked at", ""))
			.isInstanceOf(Consumers.Redriven.Failed.class);
		assertThat(this.consumers.redrive(letter.getString("_id"), "corrected",
				"{\"from\":\"Neijiang\",\"to\":\"Shizhong\"}"))
			.isInstanceOf(Consumers.Redriven.Done.class);
		assertThat(place(id)).as("a later event was applied before").isEqualTo("Dongxing");
	}

	@Test
	void anEventThatWasToldToNobodyIsFoundByTheSweep() {
		String id = UUID.randomUUID().toString();
		this.parcels.insert(id, Parcel.sent("Neijiang"));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.history.of("parcel", id).size() == 1);
		this.parcels.documents()
			.updateOne(Filters.eq("_id", id),
					new Document("$set",
							new Document("pendingSince", new java.util.Date(0)).append("seq", 2L)
								.append("pending",
										java.util.List.of(new Document("id", "told-to-nobody").append("sequence", 2L)
											.append("type", "sample.parcel-moved.v1")
											.append("at", new java.util.Date(0))
											.append("actor", "user:test")
											.append("data", "{\"from\":\"Neijiang\",\"to\":\"Gaoxin\"}")))));
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(place(id)).isEqualTo("Gaoxin"));
	}

	/** Nobody tells the relay of them one by one: the sweep finds them all. */
	@Test
	void whatBackgroundWorkWritesIsPublishedToo() {
		Map<String, Changed<Parcel, Parcel.ParcelEvent>> many = new LinkedHashMap<>();
		for (int i = 0; i < 150; i++) {
			many.put(UUID.randomUUID().toString(), Parcel.sent("Neijiang"));
		}
		Background.run(() -> assertThat(this.parcels.insertAll(many)).isEmpty());
		assertThat(this.outbox.of("parcel", many.keySet())).isNotEmpty();
		await().atMost(Duration.ofSeconds(20)).until(() -> this.outbox.of("parcel", many.keySet()).isEmpty());
		many.keySet().forEach((id) -> assertThat(this.history.of("parcel", id)).hasSize(1));
	}

	/** What a kill between the last two requests of {@code Outbox.published} leaves. */
	@Test
	void anAggregateThatOnlySeemsToWaitHoldsNobodyUp() {
		String id = UUID.randomUUID().toString();
		this.parcels.insert(id, Parcel.sent("Neijiang"));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.outbox.of("parcel", List.of(id)).isEmpty());
		this.parcels.documents().updateOne(Filters.eq("_id", id), Updates.set("pendingSince", new java.util.Date(0)));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.outbox.of("parcel", List.of(id)).isEmpty());
		String next = UUID.randomUUID().toString();
		this.parcels.insert(next, Parcel.sent("Neijiang"));
		await().atMost(Duration.ofSeconds(20)).until(() -> this.history.of("parcel", next).size() == 1);
	}

	@Test
	void recordsOfOthersAreTakenInOrderAndAPoisonousOneIsBuried() {
		String key = UUID.randomUUID().toString();
		this.seen.recordOutages.set(2);
		for (String value : List.of("one", "poison", "two", "refused", "three")) {
			this.kafka.send("sample.records.v1", key, (key + " " + value).getBytes(StandardCharsets.UTF_8));
		}
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(this.seen.records.stream().filter((one) -> one.startsWith(key)).distinct())
				.containsExactly(key + " one", key + " two", key + " three"));
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(this.deadLetters.list(DeadLetters.State.DEAD))
				.filteredOn((letter) -> key.equals(letter.getString("key")))
				.extracting((letter) -> letter.getString("payload"))
				.containsExactlyInAnyOrder(key + " poison", key + " refused"));
		String id = this.deadLetters.list(DeadLetters.State.DEAD)
			.stream()
			.filter((letter) -> (key + " refused").equals(letter.getString("payload")))
			.findFirst()
			.orElseThrow()
			.getString("_id");
		assertThat(this.consumers.redrive(id, "as it was", "")).isInstanceOf(Consumers.Redriven.Failed.class);
		assertThat(this.consumers.redrive(id, "corrected", key + " four")).isInstanceOf(Consumers.Redriven.Done.class);
		assertThat(this.seen.records).contains(key + " four");
	}

	@Test
	void aChangeCausedByAnEventIsAppliedOnce() {
		String id = UUID.randomUUID().toString();
		this.parcels.insert(id, Parcel.sent("Neijiang"));
		Incoming<String> cause = new Incoming<>("e1", "other.thing-done.v1", "thing", "t.1", 7, java.time.Instant.EPOCH,
				"user:test", "");
		assertThat(this.parcels.applyOnce(id, cause, (parcel) -> parcel.move("Zizhong"))).isTrue();
		assertThat(this.parcels.applyOnce(id, cause, (parcel) -> parcel.move("Weiyuan"))).isFalse();
		assertThat(this.parcels.find(id).orElseThrow().state().place()).isEqualTo("Zizhong");
	}

	@Test
	void manyChangesAreWrittenAtOnceAndWhoIsOvertakenIsNamed() {
		java.util.Map<String, AggregateStore.Replacement<Parcel, Parcel.ParcelEvent>> many = new java.util.HashMap<>();
		for (int i = 0; i < 3; i++) {
			String id = UUID.randomUUID().toString();
			this.parcels.insert(id, Parcel.sent("Neijiang"));
			var read = this.parcels.find(id).orElseThrow();
			many.put(id, new AggregateStore.Replacement<>(read, read.state().move("Zizhong")));
		}
		String slow = many.keySet().iterator().next();
		var current = this.parcels.find(slow).orElseThrow();
		this.parcels.save(slow, current, current.state().move("Weiyuan"));
		assertThat(this.parcels.saveAll(many)).containsExactly(slow);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> many.keySet()
				.forEach((id) -> assertThat(place(id)).isEqualTo(id.equals(slow) ? "Weiyuan" : "Zizhong")));
	}

	@Test
	void whatManyEventsAskForIsDoneOnceForAllThatAreReadTogether() {
		this.seen.closed.set(2);
		String place = "Neijiang " + UUID.randomUUID();
		this.parcels.insertAll(sent(place, 60));
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(this.seen.visits).anyMatch((visit) -> visit.contains(place)));
		assertThat(this.seen.closed).hasValue(0);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(told("visitors")).isEqualTo(told("whereabouts")));
		assertThat(this.seen.visits.stream().filter((visit) -> visit.contains(place)).count()).isBetween(1L, 30L);
	}

	@Test
	void whatCanNeverBeDoneIsBuriedAndTheEventsReadWithItAreNot() {
		String place = "Zizhong " + UUID.randomUUID();
		String nowhere = "Atlantis " + UUID.randomUUID();
		Map<String, Changed<Parcel, Parcel.ParcelEvent>> many = new LinkedHashMap<>(sent(place, 3));
		many.putAll(sent(nowhere, 1));
		this.parcels.insertAll(many);
		String lost = List.copyOf(many.keySet()).getLast();
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(this.deadLetters.list(DeadLetters.State.DEAD)
				.stream()
				.filter((letter) -> "visitors".equals(letter.getString("consumer")))
				.map((letter) -> letter.getString("key"))).containsExactly(lost);
			assertThat(this.seen.visits).anyMatch((visit) -> visit.contains(place));
			assertThat(this.consumers.sums(this.history.published()))
				.filteredOn((sum) -> sum.consumer().equals("visitors"))
				.singleElement()
				.extracting(Consumers.Sum::dead)
				.isEqualTo(1L);
		});
	}

	private static Map<String, Changed<Parcel, Parcel.ParcelEvent>> sent(String place, int parcels) {
		Map<String, Changed<Parcel, Parcel.ParcelEvent>> sent = new LinkedHashMap<>();
		for (int i = 0; i < parcels; i++) {
			sent.put(UUID.randomUUID().toString(), Parcel.sent(place));
		}
		return sent;
	}

	/** Events that a consumer is done with, in whatever way. */
	private long told(String consumer) {
		return this.consumers.sums(this.history.published())
			.stream()
			.filter((sum) -> sum.consumer().equals(consumer))
			.mapToLong((sum) -> sum.applied() + sum.passed() + sum.dead())
			.sum();
	}

	private String place(String id) {
		Document document = this.places.collection().find(Filters.eq("_id", id)).first();
		return (document != null) ? document.getString("place") : "";
	}

}
