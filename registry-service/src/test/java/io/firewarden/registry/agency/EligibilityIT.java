package io.firewarden.registry.agency;

import java.time.Duration;
import java.time.LocalDate;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.Registered;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Eligibility explained for a day, and recomputed for all agencies. */
@RegistryTest
class EligibilityIT {

	private static final String AGENCIES = "/api/registry/agencies";

	private static final String RECOMPUTATIONS = "/api/registry/eligibility/recomputations";

	@LocalServerPort
	int port;

	@Autowired
	Agencies agencies;

	@Test
	void theAnswerIsExplainedForTheDayAsked() {
		String uscc = AgencyStory.uscc(540_001).value();
		desk().post(AGENCIES, anlan().withFirstEngineerUntil(LocalDate.of(2022, 3, 7)).form(uscc)).expect(201);
		JsonNode onTheDay = engineers(uscc, "2022-03-07");
		assertThat(onTheDay.get("result").asString()).isEqualTo("PASS");
		JsonNode dayAfter = engineers(uscc, "2022-03-08");
		assertThat(dayAfter.get("result").asString()).isEqualTo("FAIL");
		assertThat(dayAfter.get("shortfall").asString()).isEqualTo("缺1名注册消防工程师；缺1名一级注册消防工程师");
		assertThat(dayAfter.get("rows").get(0).get("counted").asBoolean()).isFalse();
		assertThat(dayAfter.get("rows").get(0).get("reason").asString()).isEqualTo("已过期");
	}

	@Test
	@Covers("REG-010")
	void beforeTheFirstRuleThereIsNoAnswer() {
		String uscc = AgencyStory.uscc(540_002).value();
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		String at = AGENCIES + "/" + uscc + "/eligibility?asOf=";
		desk().get(at + "2021-11-08").expectProblem(422, "REG-010");
		desk().get(at + "2021-11-09").expect(200);
		desk().get(at + "2022-02-30").expectProblem(400, "PLT-002");
	}

	@Test
	void theRulesStandWithTheirSource() {
		JsonNode rules = desk().get("/api/registry/reference/eligibility-rules").expect(200).json();
		assertThat(rules.get(0).get("effectiveFrom").asString()).isEqualTo("2021-11-09");
		assertThat(rules.get(0).get("profiles").valueStream().map((profile) -> profile.get("article").asInt()))
			.containsExactly(5, 6, 7);
		assertThat(rules.get(0).get("open").get(0).get("mark").asString()).isEqualTo("[U]");
	}

	@Test
	void recomputingFindsWhatLapsedSinceTheLastWriting() {
		// Written as on a past day, when there were people whom nobody has recorded
		// since.
		AgencyStory story = anlan();
		Uscc uscc = AgencyStory.uscc(540_003);
		assertThat(this.agencies.insert(
				ServiceAgency.register(uscc, story.file(), Registered.found(story), Because.UNSAID, NOW.toInstant())))
			.isTrue();
		assertThat(verdict(uscc)).isEqualTo("UNDETERMINED");
		Answer started = desk().post(RECOMPUTATIONS, "").expect(202);
		String job = started.headers().firstValue("Location").orElseThrow();
		assertThat(job).isEqualTo("/api/registry/jobs/" + started.json().get("id").asString());
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			JsonNode view = desk().get(job).expect(200).json();
			assertThat(view.get("state").asString()).isEqualTo("DONE");
			assertThat(view.get("done").asLong()).isEqualTo(view.get("total").asLong());
			assertThat(view.get("message").asString()).startsWith("已核查");
		});
		assertThat(verdict(uscc)).isEqualTo("INELIGIBLE");
	}

	@Test
	void recomputingIsForTheDetachment() {
		Desk.ofBrigade(this.port, "511002").post(RECOMPUTATIONS, "").expectProblem(403, "PLT-006");
		Desk.of(this.port, TestTokens.of(Role.DETACHMENT_LEADER)).post(RECOMPUTATIONS, "").expect(202);
	}

	private String verdict(Uscc uscc) {
		return desk().get(AGENCIES + "/" + uscc).expect(200).json().get("verdict").asString();
	}

	private JsonNode engineers(String uscc, String asOf) {
		return desk().get(AGENCIES + "/" + uscc + "/eligibility?asOf=" + asOf)
			.expect(200)
			.json()
			.get("conditions")
			.get(3);
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

}
