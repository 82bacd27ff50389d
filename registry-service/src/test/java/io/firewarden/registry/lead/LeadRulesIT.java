package io.firewarden.registry.lead;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The rules over facts of real registers: people, documents, equipment, answers of units.
 */
@RegistryTest
class LeadRulesIT {

	private static final String LEADS = "/api/registry/leads";

	private static final LocalDate LATELY = LocalDate.now(Clock.systemUTC()).minusDays(20);

	@LocalServerPort
	int port;

	@BeforeEach
	void units() {
		List<Map<String, Object>> units = new ArrayList<>();
		for (int i = 1; i <= 5; i++) {
			units.add(Map.of("unitId", "FU-" + i, "name", "内江示例事实医院" + i, "brigade", "511083", "keyUnit", false,
					"largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue", false, "receptionHotel",
					false));
		}
		Desk.ofOperator(this.port).put("/api/registry/demonstration/units", Map.of("units", units)).expect(200);
	}

	@Test
	void aPersonAtTwoAgenciesIsToldOfBoth() {
		String one = agency(963001);
		String other = agency(963002);
		String person = engineer("ZCLR1", one, LATELY.plusYears(1));
		desk()
			.post("/api/registry/practitioners/" + person + "/engagements",
					Map.of("uscc", other, "role", "ENGINEER", "contractFrom", LATELY.minusYears(1).toString()))
			.expect(201);
		JsonNode lead = lead("?rule=XC-G&uscc=" + one);
		assertThat(lead.get("subject").get("kind").asString()).isEqualTo("PERSON");
		assertThat(lead.get("subject").get("id").asString()).isEqualTo(person);
		lead("?rule=XC-G&uscc=" + other);
	}

	@Test
	void documentsTellOfTooManyPlacesAndOfLapsedRegistrations() {
		String uscc = agency(963003);
		engineer("ZCLR2", uscc, LATELY.minusDays(1));
		for (int i = 1; i <= 5; i++) {
			Map<String, Object> form = new LinkedHashMap<>();
			form.put("performer", uscc);
			form.put("unitId", "FU-" + i);
			form.put("kind", "MAINTENANCE");
			form.put("contractNo", "FU-" + i);
			form.put("from", LATELY.minusMonths(6).toString());
			form.put("projectLead", "ZCLR2");
			form.put("documents", List.of(Map.of("no", "D-" + i, "kind", "RECORD", "on", LATELY.toString())));
			desk().post("/api/registry/projects", form).expect(201);
		}
		assertThat(lead("?rule=XC-K&uscc=" + uscc).get("severity").asString()).isEqualTo("S2");
		assertThat(lead("?rule=XC-L&uscc=" + uscc).get("severity").asString()).isEqualTo("S2");
	}

	@Test
	void theSamePieceAtTwoAgenciesIsTold() {
		String one = agency(963004);
		String other = agency(963005);
		piece(one);
		piece(other);
		// The first was compared before the second listed the piece; the run makes up for
		// it.
		desk().post(LEADS + "/runs", Map.of()).expect(202);
		assertThat(lead("?rule=XC-H&uscc=" + one).get("explanation").asString()).contains("963005");
		lead("?rule=XC-H&uscc=" + other);
	}

	@Test
	void aCodeWithTheNameOfAnotherAgencyIsTold() {
		String uscc = agency(963006);
		agency(963007);
		desk()
			.post("/api/registry/surveys", Map.of("unitId", "FU-1", "answer", "AGENCY", "providerName",
					"内江演示第963007消防技术服务有限公司", "uscc", uscc, "answeredOn", LATELY.toString()))
			.expect(201);
		assertThat(lead("?rule=XC-J&uscc=" + uscc).get("evidence").get(0).get("kind").asString()).isEqualTo("SURVEY");
	}

	private void piece(String uscc) {
		desk()
			.post("/api/registry/equipment", Map.of("uscc", uscc, "itemCode", "计算机", "brand", "示例仪器", "model", "SL",
					"serialNo", "SN-LR-1", "ownership", "OWNED", "heldFrom", "2020-06-18"))
			.expect(201);
	}

	private String engineer(String no, String uscc, LocalDate validTo) {
		Map<String, Object> engineer = Map.of("level", "CLASS_1", "registrationNo", no, "validFrom", "2019-01-01",
				"validTo", validTo.toString());
		return desk()
			.post("/api/registry/practitioners",
					Map.of("name", "员" + no, "engineer", engineer, "engagement",
							Map.of("uscc", uscc, "role", "ENGINEER", "contractFrom", "2019-01-01")))
			.expect(201)
			.json()
			.get("practitionerId")
			.asString();
	}

	private String agency(int n) {
		return KnownAgency.in(this.port, n, "511083");
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private JsonNode lead(String query) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> desk().get(LEADS + query).expect(200).json().get("content").valueStream().findFirst(),
					Optional::isPresent)
			.orElseThrow();
	}

}
