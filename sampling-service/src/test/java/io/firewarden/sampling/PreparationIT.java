package io.firewarden.sampling;

import java.time.LocalDate;
import java.time.ZoneId;

import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Before the freeze: what is left out, what is admitted, and what stands in the way. */
@SamplingTest
class PreparationIT {

	private static final String MARK = "PREP";

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	private Ceremony people;

	@BeforeEach
	void agenciesAreKnown() {
		this.people = Ceremony.at(this.port);
		Ceremony.agencies(this.objects, MARK, 11);
	}

	private JsonNode preparation(String draw) {
		return this.people.organiser().get(draw + "/preparation").expect(200).json();
	}

	private static String exclusion(String unitId, String reason) {
		return "{\"exclusions\":[{\"unitId\":\"%s\",\"reason\":\"%s\"}]}".formatted(unitId, reason);
	}

	@Test
	@Covers({ "SMP-022", "SMP-027" })
	void whatALeaderLeavesOutIsCountedInThePlan() {
		String draw = this.people.committed("\"Q1\"");
		String one = Ceremony.agency(MARK, 11);
		String other = Ceremony.agency(MARK, 12);
		String body = exclusion(one, "CANCELLED");
		this.people.organiser().put(draw + "/exclusions", this.people.version(draw), body).expect(403, "PLT-006");
		this.people.leader().put(draw + "/exclusions", "\"99\"", body).expect(412, "PLT-009");
		this.people.leader().put(draw + "/exclusions", this.people.version(draw), exclusion(one, "TIRED")).expect(400);
		this.people.leader()
			.put(draw + "/exclusions", this.people.version(draw), exclusion("U-77", "MOVED_OUT"))
			.expect(200);
		this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-027");
		this.people.leader()
			.put(draw + "/exclusions", this.people.version(draw),
					"""
							{"exclusions":[{"unitId":"%s","reason":"CANCELLED"},{"unitId":"%s","reason":"UNDER_CASE"}]}"""
						.formatted(one, other))
			.expect(200);
		this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-022");
		assertThat(this.people.state(draw)).isEqualTo("DRAFT");
		assertThat(preparation(draw).path("excluded")).hasSize(2);
		this.people.leader().put(draw + "/exclusions", this.people.version(draw), body).expect(200);
		var frozen = this.people.organiser().post(draw + "/freeze", "").expect(200).json();
		assertThat(frozen.path("frameSize").asInt()).isEqualTo(1);
		assertThat(frozen.path("exclusions").toString()).contains(one, "CANCELLED", "zhiduizhang")
			.doesNotContain(other);
	}

	@Test
	@Covers({ "SMP-024", "SMP-028" })
	void aTeamThatIsImpossibleNamesTheConflicts() {
		RegistryStandIn.listed = 4;
		RegistryStandIn.relations = """
				{"uscc":"%s","kind":"RELATIVE","declaredOn":"2022-01-01"}""".formatted(Ceremony.agency(MARK, 12));
		String draw = this.people.committed("\"Q1\"");
		JsonNode ready = preparation(draw);
		assertThat(ready.path("blocking")).isEmpty();
		assertThat(ready.path("conflicts").get(0).toString()).contains(Ceremony.agency(MARK, 12), "OF-001",
				"DECLARED_RELATION");
		assertThat(ready.path("officers").path("listed").asInt()).isEqualTo(4);
		assertThat(ready.path("officers").path("content").get(3).path("absence").asString()).isEqualTo("ON_LEAVE");
		this.people.leader()
			.post("/api/sampling/recusals",
					"{\"officerId\":\"OF-002\",\"objectId\":\"%s\",\"reason\":\"RELATION\"}"
						.formatted(Ceremony.agency(MARK, 12)))
			.expect(201);
		var refused = this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-024").json();
		assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo(Ceremony.agency(MARK, 12));
		assertThat(refused.path("errors").get(0).path("message").asString()).contains("OF-001 DECLARED_RELATION",
				"OF-002 RECUSAL_GRANTED");
		assertThat(preparation(draw).path("blocking").get(0).path("code").asString()).isEqualTo("SMP-024");
		assertThat(this.people.state(draw)).isEqualTo("DRAFT");
		RegistryStandIn.listed = 2;
		this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-023");
	}

	@Test
	@Covers("SMP-026")
	void anObjectAboveTheLimitsNeedsALeader() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
		String often = Ceremony.agency(MARK, 3);
		String waiting = Ceremony.agency(MARK, 4);
		String draw = this.people.committed("\"Q2\"");
		try (var events = new RegistryEvents()) {
			events.visited("T-LIMIT-1", often, today.minusDays(3), 1);
			events.visited("T-LIMIT-2", often, today.minusDays(2), 1);
			events.opened("T-LIMIT-3", waiting, today.minusDays(1));
		}
		await().untilAsserted(() -> assertThat(preparation(draw).path("joint")).hasSize(1));
		await().untilAsserted(() -> assertThat(preparation(draw).path("blocking")).hasSize(1));
		JsonNode ready = preparation(draw);
		assertThat(ready.path("joint").get(0).toString()).contains(waiting, "OTHER-D1");
		JsonNode flagged = ready.path("strata").get(0).path("flagged");
		assertThat(flagged).singleElement().satisfies((one) -> {
			assertThat(one.path("unitId").asString()).isEqualTo(often);
			assertThat(one.path("period").asString()).isEqualTo("WEEK");
			assertThat(one.path("visits").asInt()).isEqualTo(2);
		});
		// Who led there last does not lead again: the next draw of the object knows it.
		assertThat(ready.path("conflicts").toString()).contains("LED_LAST_VISIT");
		var refused = this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-026").json();
		assertThat(Ceremony.each(refused.path("errors"), "field")).containsExactly(often);
		assertThat(this.people.state(draw)).isEqualTo("DRAFT");
		String admission = "{\"admissions\":[{\"unitId\":\"%s\",\"reason\":\"%s\"}]}";
		this.people.organiser()
			.put(draw + "/admissions", this.people.version(draw), admission.formatted(often, "火灾后复查"))
			.expect(403, "PLT-006");
		this.people.leader()
			.put(draw + "/admissions", this.people.version(draw), admission.formatted(often, "  "))
			.expect(400, "PLT-002");
		this.people.leader()
			.put(draw + "/admissions", this.people.version(draw), admission.formatted(often, "火灾后复查"))
			.expect(200);
		assertThat(preparation(draw).path("blocking")).isEmpty();
		JsonNode frozen = this.people.organiser().post(draw + "/freeze", "").expect(200).json();
		assertThat(frozen.path("admissions").toString()).contains(often, "火灾后复查", "zhiduizhang");
	}

}
