package io.firewarden.registry.outofarea;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class OutOfAreaIT {

	private static final String OUT_OF_AREA = "/api/registry/out-of-area";

	@LocalServerPort
	int port;

	@Test
	@Covers({ "REG-451", "REG-452" })
	void theHomeAuthorityIsAskedAndAnswers() {
		String uscc = elsewhere(943001, "OUT_OF_PROVINCE");
		Desk desk = Desk.ofBrigade(this.port, "511024");
		assertThat(desk.get(OUT_OF_AREA + "/" + uscc).json().get("version").asInt()).isZero();
		Desk.Answer facts = desk
			.put(OUT_OF_AREA + "/" + uscc,
					Map.of("registeredRegion", "500000", "mismatchFields", List.of("name"), "reason", "系统比对"), "\"0\"")
			.expect(200);
		assertThat(facts.etag()).isEqualTo("\"1\"");
		desk.put(OUT_OF_AREA + "/" + uscc, Map.of("mismatchFields", List.of()), "\"0\"").expectProblem(412, "PLT-009");
		JsonNode asked = desk
			.post(OUT_OF_AREA + "/" + uscc + "/requests",
					Map.of("requestedTo", "某市消防救援支队", "requestedOn", "2022-03-01", "question", "PEOPLE"))
			.expect(200)
			.json();
		String request = asked.get("requests").get(0).get("requestId").asString();
		assertThat(awaiting()).contains(uscc);
		String reply = OUT_OF_AREA + "/" + uscc + "/requests/" + request + "/reply";
		desk.post(reply, Map.of("replyOn", "2022-02-28", "replyResult", "CONFIRMED")).expectProblem(422, "REG-452");
		desk.post(reply, Map.of("replyOn", "2022-03-05", "replyResult", "DIFFERS", "replyText", "两人已离职")).expect(200);
		desk.post(reply, Map.of("replyOn", "2022-03-05", "replyResult", "DIFFERS", "replyText", "两人已离职")).expect(200);
		desk.post(reply, Map.of("replyOn", "2022-03-05", "replyResult", "CONFIRMED")).expectProblem(409, "REG-451");
		assertThat(awaiting()).doesNotContain(uscc);
		assertThat(desk.get(OUT_OF_AREA + "/" + uscc + "/versions").json().get("content")).hasSize(3);
		Desk.ofBrigade(this.port, "511002").get(OUT_OF_AREA + "/" + uscc).expectProblem(404, "PLT-007");
	}

	@Test
	@Covers("REG-450")
	void aLocalAgencyIsNotFromElsewhere() {
		String uscc = KnownAgency.in(this.port, 943002, "511024");
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(
					() -> Desk.ofDetachment(this.port).get(OUT_OF_AREA + "/" + uscc).expectProblem(422, "REG-450"));
	}

	@Test
	void thoseOfAnotherCityAreListedApart() {
		String city = elsewhere(943003, "OTHER_CITY_IN_PROVINCE");
		String province = elsewhere(943004, "OUT_OF_PROVINCE");
		assertThat(listed("?size=100&origin=OTHER_CITY_IN_PROVINCE")).contains(city).doesNotContain(province);
		assertThat(listed("?size=100&brigade=511024")).contains(city, province);
		for (String filter : List.of("origin=OUT_OF_PROVINCE", "brigade=511024")) {
			JsonNode list = Desk.ofDetachment(this.port).get(OUT_OF_AREA + "?" + filter).expect(200).json();
			String[] parts = filter.split("=");
			assertThat(list.get("facets").get(parts[0]).get(parts[1]).asLong()).isEqualTo(list.get("total").asLong());
			assertThat(list.get("facets").get("origin").size()).isEqualTo(2);
		}
	}

	@Test
	void peopleAndProjectsHereAreCountedAndTheFileIsReadAsOfADay() {
		String uscc = elsewhere(943005, "OUT_OF_PROVINCE");
		Desk desk = Desk.ofDetachment(this.port);
		Desk.Answer person = desk
			.post("/api/registry/practitioners", Map.of("name", "演示外来", "engineer",
					Map.of("level", "CLASS_1", "registrationNo", "ZC-OOA-1", "validFrom", "2020-01-01", "validTo",
							"2049-12-31"),
					"engagement", Map.of("uscc", uscc, "contractFrom", "2021-01-01")))
			.expect(201);
		desk.post("/api/registry/units", Map.of("unitId", "U-OOA-1", "name", "内江外来演示商场", "brigade", "511024", "complex",
				false, "floorArea", 1000, "flags", List.of()))
			.expect(201);
		desk.post("/api/registry/projects", Map.of("performer", uscc, "unitId", "U-OOA-1", "kind", "TESTING",
				"contractNo", "HT-OOA-1", "from", "2021-06-01"))
			.expect(201);
		JsonNode now = desk.get(OUT_OF_AREA + "/" + uscc).expect(200).json();
		assertThat(List.of(now.get("engineersHere").asInt(), now.get("operatorsHere").asInt(),
				now.get("projectsHere").asInt()))
			.containsExactly(1, 0, 1);
		assertThat(now.get("projects").get(0).get("contractNo").asString()).isEqualTo("HT-OOA-1");
		JsonNode then = desk.get(OUT_OF_AREA + "/" + uscc + "?asOf=2021-03-01").expect(200).json();
		assertThat(List.of(then.get("engineersHere").asInt(), then.get("projectsHere").asInt())).containsExactly(1, 0);
		assertThat(then.get("version").asInt()).isZero();

		String engagement = "/api/registry/practitioners/" + person.json().get("practitionerId").asString()
				+ "/engagements/" + person.json().get("engagements").get(0).get("engagementId").asString();
		desk.put(engagement, Map.of("contractFrom", "2020-01-01", "contractTo", "2020-12-31", "reason", "合同核实"),
				person.etag())
			.expect(200);
		assertThat(desk.get(OUT_OF_AREA + "/" + uscc).json().get("engineersHere").asInt()).isZero();
		// What was known that day is what was counted that day.
		assertThat(desk.get(OUT_OF_AREA + "/" + uscc + "?asOf=2021-03-01").json().get("engineersHere").asInt())
			.isEqualTo(1);
	}

	private List<String> awaiting() {
		return listed("?awaiting=true&size=100");
	}

	private List<String> listed(String query) {
		return Desk.ofDetachment(this.port)
			.get(OUT_OF_AREA + query)
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("uscc").asString())
			.toList();
	}

	private String elsewhere(int n, String origin) {
		String uscc = KnownAgency.in(this.port, n, Map.of("brigade", "511024", "originScope", origin));
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> Desk.ofDetachment(this.port).get(OUT_OF_AREA + "/" + uscc).expect(200));
		return uscc;
	}

}
