package io.firewarden.platform.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.sample.Parcel.ParcelEvent;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.History;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.Version;
import io.firewarden.platform.store.Version.FieldChange;
import io.firewarden.testkit.WithInfrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a record was on any day, over the real store: kept with the change, then moved.
 */
@WithInfrastructure
@SpringBootTest(properties = { "spring.application.name=sample", "spring.config.import=classpath:platform.yaml",
		"firewarden.service.secret=none" }, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VersionsIT {

	private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

	private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);

	private static final LocalDate MAY = LocalDate.of(2022, 5, 1);

	@Autowired
	AggregateStore<Parcel, ParcelEvent> parcels;

	@Autowired
	History history;

	@Autowired
	ServiceDatabase database;

	@Autowired
	Clock clock;

	private final String id = UUID.randomUUID().toString();

	@Test
	void aDayShowsWhatWasTrueThenWhetherItWaitsOrIsInTheHistory() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		write(current().move("Zizhong"), MAY, null);
		assertDays();
		settled(2);
		assertDays();
	}

	private void assertDays() {
		assertThat(this.parcels.asOf(this.id, MARCH.minusDays(1))).isEmpty();
		assertThat(this.parcels.asOfOrFirst(this.id, MARCH.minusDays(1)).orElseThrow().place()).isEqualTo("Neijiang");
		assertThat(this.parcels.asOfOrFirst(this.id, MAY).orElseThrow().place()).isEqualTo("Zizhong");
		assertThat(asOf(MARCH).place()).isEqualTo("Neijiang");
		assertThat(asOf(MAY.minusDays(1)).place()).isEqualTo("Neijiang");
		assertThat(asOf(MAY).place()).isEqualTo("Zizhong");
	}

	@Test
	void aCorrectionOfAnEarlierDayHoldsFromThatDayOnAndShowsNothingTooEarly() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		write(current().move("Zizhong"), MAY, null);
		write(current().weigh("2.50"), APRIL, "the scales were wrong");
		assertThat(asOf(MARCH)).isEqualTo(new Parcel("Neijiang", 0, null));
		assertThat(asOf(APRIL).place()).as("not moved before May").isEqualTo("Neijiang");
		assertThat(asOf(APRIL).weight()).isEqualByComparingTo("2.5");
		assertThat(asOf(MAY)).isEqualTo(current());
	}

	@Test
	void aWritingWithoutADayHoldsFromTheBusinessDayOn() {
		LocalDate today = LocalDate.now(this.clock);
		this.parcels.insert(this.id, Parcel.sent("Neijiang"));
		assertThat(this.parcels.asOf(this.id, today.minusDays(1))).isEmpty();
		assertThat(asOf(today).place()).isEqualTo("Neijiang");
	}

	@Test
	void everyWritingTellsWhoWhenWhyFromWhereAndWhatItChanged() {
		Because.Source register = new Because.Source("IMPORT", "list-7", APRIL);
		new Acting("user:tester", null).run(() -> {
			write(Parcel.sent("Neijiang"), MARCH, null);
			Changed<Parcel, ParcelEvent> weighed = current().weigh("2.5")
				.because(new Because("weighed again", register, APRIL));
			assertThat(this.parcels.save(this.id, this.parcels.find(this.id).orElseThrow(), weighed)).isTrue();
		});
		List<Version> versions = this.parcels.versions(this.id);
		assertThat(versions).extracting(Version::version).containsExactly(1L, 2L);
		Version second = versions.getLast();
		assertThat(second.actor()).isEqualTo("user:tester");
		assertThat(second.reason()).isEqualTo("weighed again");
		assertThat(second.source()).isEqualTo(register);
		assertThat(second.effectiveOn()).isEqualTo(APRIL);
		assertThat(second.changes()).extracting(FieldChange::field).containsExactly("weight");
		assertThat(second.hiding(List.of("weight")).changes()).isEmpty();
		settled(2);
		assertThat(this.parcels.versions(this.id)).isEqualTo(versions);
	}

	@Test
	void aChangeNobodyIsToldOfIsKeptAndNotPublished() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		long before = this.history.published().values().stream().mapToLong(Long::longValue).sum();
		write(current().weigh("1"), APRIL, null);
		settled(2);
		assertThat(this.history.of("parcel", this.id)).hasSize(2).allMatch(History.Entry::intact);
		assertThat(this.history.published().values().stream().mapToLong(Long::longValue).sum())
			.isLessThanOrEqualTo(before + 1);
		assertThat(this.history.published()).doesNotContainKey("untold");
	}

	@Test
	void whatIsWorkedOutFromOtherFieldsMakesNoVersion() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		write(current().recount(9), APRIL, null);
		assertThat(this.parcels.versions(this.id)).hasSize(1);
		write(current().move("Zizhong"), MAY, null);
		assertThat(this.parcels.versions(this.id).getLast().changes()).extracting(FieldChange::field)
			.containsExactly("place");
	}

	@Test
	void aCrashBetweenHistoryAndDocumentShowsEachWritingOnce() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		settled(1);
		// The relay died after the history had it and before the document let go.
		Document entry = this.database.collection("history").find(Filters.eq("aggregateId", this.id)).first();
		this.parcels.documents()
			.updateOne(Filters.eq("_id", this.id), Updates.combine(Updates.set("pending", List.of(entry)),
					Updates.set("chain", History.START), Updates.set("pendingSince", new java.util.Date(0))));
		assertThat(this.parcels.versions(this.id)).hasSize(1);
		settled(1);
		assertThat(this.parcels.versions(this.id)).hasSize(1);
		assertThat(this.history.of("parcel", this.id)).hasSize(1).allMatch(History.Entry::intact);
	}

	@Test
	void aKeptStateThatIsAlteredShowsInTheChain() {
		write(Parcel.sent("Neijiang"), MARCH, null);
		settled(1);
		this.database.collection("history")
			.updateOne(Filters.eq("aggregateId", this.id), Updates.set("snapshot.effectiveOn", "2021-01-01"));
		assertThat(this.history.of("parcel", this.id)).noneMatch(History.Entry::intact);
		this.database.collection("history").deleteOne(Filters.eq("aggregateId", this.id));
		this.parcels.documents().deleteOne(Filters.eq("_id", this.id));
	}

	@Test
	void aRecordOfBeforeThereWereVersionsIsTakenAsItIs() {
		this.parcels.documents()
			.insertOne(new Document("_id", this.id).append("version", 1L)
				.append("body", new Document("place", "Neijiang").append("moves", 0))
				.append("updatedAt", new java.util.Date(0))
				.append("seq", 0L));
		assertThat(asOf(MARCH).place()).isEqualTo("Neijiang");
		assertThat(this.parcels.versions(this.id)).isEmpty();
	}

	private void write(Changed<Parcel, ParcelEvent> changed, LocalDate effectiveOn, String reason) {
		Changed<Parcel, ParcelEvent> because = changed.because(new Because(reason, null, effectiveOn));
		assertThat(this.parcels.find(this.id)
			.map((before) -> this.parcels.save(this.id, before, because))
			.orElseGet(() -> this.parcels.insert(this.id, because))).isTrue();
	}

	private Parcel current() {
		return this.parcels.find(this.id).orElseThrow().state();
	}

	private Parcel asOf(LocalDate day) {
		return this.parcels.asOf(this.id, day).orElseThrow();
	}

	private Document documentOf() {
		return java.util.Objects.requireNonNull(this.parcels.documents().find(Filters.eq("_id", this.id)).first());
	}

	private void settled(int entries) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(documentOf().getList("pending", Document.class, List.of())).isEmpty();
			assertThat(this.history.of("parcel", this.id)).hasSize(entries);
		});
	}

}
