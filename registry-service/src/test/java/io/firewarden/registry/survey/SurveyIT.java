package io.firewarden.registry.survey;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class SurveyIT {

	private static final String SURVEYS = "/api/registry/surveys";

	@LocalServerPort
	int port;

	@BeforeEach
	void twoUnits() {
		for (String[] unit : new String[][] { { "SU-1", "511002" }, { "SU-2", "511011" } }) {
			Desk.ofOperator(this.port)
				.put("/api/registry/demonstration/units",
						Map.of("units",
								List.of(Map.of("unitId", unit[0], "name", "Asked " + unit[0], "brigade", unit[1],
										"keyUnit", false, "largeComplex", false, "floorArea", new BigDecimal("100"),
										"gamesVenue", false, "receptionHotel", false))))
				.expect(200);
		}
	}

	@Test
	void whoIsNamedAndRegisteredIsMatched() {
		String name = "内江演示橙盾消防(检测)有限公司";
		String uscc = KnownAgency.in(this.port, 944001, Map.of("brigade", "511002", "name", name));
		Map<String, Object> byCode = form("SU-1", "随便写的名字", "2022-03-01");
		byCode.put("uscc", uscc);
		JsonNode matched = desk().post(SURVEYS, byCode).expect(201).json();
		assertThat(matched.get("outcome").asString()).isEqualTo("MATCHED");
		assertThat(matched.get("matched").get("uscc").asString()).isEqualTo(uscc);
		desk().post(SURVEYS, byCode).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			Map<String, Object> byName = form("SU-1", "内江演示橙盾消防（检测）有限责任公司", "2022-03-02");
			assertThat(desk().post(SURVEYS, byName).json().get("matched").get("uscc").asString()).isEqualTo(uscc);
		});
	}

	@Test
	@Covers({ "REG-460", "REG-461", "REG-462" })
	void anUnregisteredAgencyIsFollowedUp() {
		Desk other = Desk.ofBrigade(this.port, "511011");
		JsonNode first = desk().post(SURVEYS, form("SU-1", "无名消防检测有限公司", "2022-03-01")).expect(201).json();
		assertThat(first.get("outcome").asString()).isEqualTo("UNREGISTERED");
		String stranger = first.get("strangerId").asString();
		assertThat(desk().get(SURVEYS + "/" + first.get("surveyId").asString() + "/versions").json().get("content"))
			.hasSize(1);
		assertThat(desk().get(SURVEYS + "/unregistered/" + stranger + "/versions").json().get("content")).isNotEmpty();
		assertThat(strangers(other)).doesNotContain(stranger);
		assertThat(other.post(SURVEYS, form("SU-2", "无名消防检测有限责任公司", "2022-03-01"))
			.expect(201)
			.json()
			.get("strangerId")
			.asString()).isEqualTo(stranger);
		assertThat(strangers(other)).contains(stranger);
		JsonNode seen = stranger(desk(), stranger);
		assertThat(seen.get("names")).hasSize(2);
		assertThat(seen.get("units")).hasSize(2);
		String address = SURVEYS + "/unregistered/" + stranger;
		String uscc = KnownAgency.in(this.port, 944002, "511002");
		desk().post(address + "/registration", Map.of("uscc", uscc)).expect(200);
		desk().post(address + "/registration", Map.of("uscc", uscc)).expect(200);
		desk().post(address + "/not-found", Map.of("reason", "查无此家")).expectProblem(409, "REG-461");
		assertThat(other.get(SURVEYS + "?unitId=SU-2&outcome=MATCHED")
			.json()
			.get("content")
			.get(0)
			.get("matched")
			.get("uscc")
			.asString()).isEqualTo(uscc);
		assertThat(desk().post(SURVEYS, form("SU-1", "无名消防检测有限公司", "2022-03-09"))
			.expect(201)
			.json()
			.get("outcome")
			.asString()).isEqualTo("MATCHED");
		desk().post(address + "/reopening", Map.of("reason", "认错了")).expect(200);
		assertThat(other.get(SURVEYS + "?unitId=SU-2&outcome=UNREGISTERED").json().get("content")).isNotEmpty();
		desk().post(address + "/not-found", Map.of("reason", "查无此家")).expect(200);
		Map<String, Object> changed = form("SU-1", "无名消防检测有限公司", "2022-03-01");
		changed.put("contractNo", "另一号");
		desk().post(SURVEYS, changed).expectProblem(409, "REG-462");
		Map<String, Object> nobody = form("SU-1", " ", "2022-03-01");
		desk().post(SURVEYS, nobody).expectProblem(422, "REG-460");
		other.post(SURVEYS, form("SU-1", "x", "2022-03-01")).expectProblem(422, "REG-420");
	}

	@Test
	void aUnitMayDoItItselfOrNotAtAll() {
		for (String answer : List.of("SELF", "NONE")) {
			JsonNode view = desk().post(SURVEYS, Map.of("unitId", "SU-1", "answer", answer, "answeredOn", "2022-03-03"))
				.expect(201)
				.json();
			assertThat(view.get("outcome").asString()).isEqualTo(answer);
		}
		assertThat(desk().get(SURVEYS + "?brigade=511002&outcome=SELF").json().get("total").asInt()).isPositive();
	}

	private static List<String> strangers(Desk desk) {
		return desk.get(SURVEYS + "/unregistered")
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("strangerId").asString())
			.toList();
	}

	private static JsonNode stranger(Desk desk, String id) {
		return desk.get(SURVEYS + "/unregistered?state=OPEN&brigade=511002")
			.json()
			.get("content")
			.valueStream()
			.filter((row) -> row.get("strangerId").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private static Map<String, Object> form(String unit, String name, String day) {
		return new LinkedHashMap<>(Map.of("unitId", unit, "answer", "AGENCY", "providerName", name, "answeredOn", day));
	}

}
