package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.firewarden.platform.store.History;
import io.firewarden.platform.store.Leases;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.RecomputeEligibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the first second of a day brings, over a real store and a real broker. */
@RegistryTest
class MidnightIT {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@LocalServerPort
	int port;

	@Autowired
	RecomputeEligibility recompute;

	@Autowired
	Leases leases;

	@Autowired
	History history;

	@Autowired
	Clock clock;

	@Test
	void aLapseAtMidnightTurnsTheLightAndIsToldWithinFiveSecondsWhileTheDayBeforeStaysGreen() {
		LocalDate today = LocalDate.now(this.clock);
		String uscc = AgencyStory.uscc(530_001).value();
		desk().post("/api/registry/agencies", anlan().withFirstEngineerUntil(today).form(uscc)).expect(201);
		assertThat(desk().get("/api/registry/agencies/" + uscc).json().get("nextChangeOn").asString())
			.isEqualTo(today.plusDays(1).toString());
		assertThat(light(uscc)).isEqualTo("PASS");
		assertThat(tickAt(today.atTime(23, 59, 59).atZone(SHANGHAI)).look()).as("nothing is due today").isTrue();
		assertThat(light(uscc)).isEqualTo("PASS");

		AtomicReference<Instant> now = new AtomicReference<>(today.atTime(23, 59, 59).atZone(SHANGHAI).toInstant());
		InstantSource hands = now::get;
		DailyTick midnight = new DailyTick(this.recompute, this.leases, hands.withZone(SHANGHAI));
		assertThat(midnight.look()).isTrue();
		midnight.start();
		try {
			now.set(today.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
			await().atMost(Duration.ofSeconds(5))
				.untilAsserted(() -> assertThat(changes(uscc)).hasSize(2).last().satisfies((entry) -> {
					assertThat(entry.event().data()).contains("\"asOf\":\"" + today.plusDays(1) + "\"");
					assertThat(entry.event().actor()).isEqualTo("system:daily-tick");
				}));
		}
		finally {
			midnight.stop();
		}
		assertThat(midnight.look()).as("once a day").isFalse();
		assertThat(light(uscc)).isEqualTo("FAIL");
		assertThat(condition(uscc, today).get("result").asString()).isEqualTo("PASS");
		assertThat(condition(uscc, today.plusDays(1)).get("result").asString()).isEqualTo("FAIL");
	}

	@Test
	void aLapseAheadIsWarnedOfOnceAndListed() {
		LocalDate today = LocalDate.now(this.clock);
		String uscc = AgencyStory.uscc(530_002).value();
		desk().post("/api/registry/agencies", anlan().withFirstEngineerUntil(today.plusDays(31)).form(uscc))
			.expect(201);
		assertThat(warnings(uscc)).isOne();
		tickAt(today.plusDays(1).atStartOfDay(SHANGHAI)).look();
		tickAt(today.plusDays(2).atStartOfDay(SHANGHAI)).look();
		await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(warnings(uscc)).isEqualTo(2));
		JsonNode rows = desk().get("/api/registry/warnings?within=90&kind=ENGINEER&size=200").expect(200).json();
		assertThat(rows.get("content").valueStream().filter((row) -> row.get("uscc").asString().equals(uscc)))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("ref").asString()).isEqualTo(AgencyStory.own("E1", uscc));
				assertThat(row.get("lapsesOn").asString()).isEqualTo(today.plusDays(31).toString());
			});
		assertThat(desk().get("/api/registry/warnings?within=91").status()).isEqualTo(400);
		assertThat(desk().get("/api/registry/reference/lapse-warnings").json().get(0).get("days").get(0).asInt())
			.isEqualTo(90);
	}

	/** What was published of an agency's eligibility. */
	private List<History.Entry> changes(String uscc) {
		return this.history.of("agency", uscc)
			.stream()
			.filter((entry) -> entry.event().type().equals("registry.eligibility-changed.v1"))
			.toList();
	}

	private long warnings(String uscc) {
		await().atMost(Duration.ofSeconds(5)).until(() -> !this.history.of("agency", uscc).isEmpty());
		return this.history.of("agency", uscc)
			.stream()
			.filter((entry) -> entry.event().type().equals("registry.lapse-warned.v1"))
			.count();
	}

	private DailyTick tickAt(ZonedDateTime moment) {
		return new DailyTick(this.recompute, this.leases, Clock.fixed(moment.toInstant(), SHANGHAI));
	}

	private String light(String uscc) {
		return desk().get("/api/registry/agencies/" + uscc)
			.expect(200)
			.json()
			.get("lights")
			.get(3)
			.get("result")
			.asString();
	}

	private JsonNode condition(String uscc, LocalDate day) {
		return desk().get("/api/registry/agencies/" + uscc + "/eligibility?asOf=" + day)
			.expect(200)
			.json()
			.get("conditions")
			.get(3);
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

}
