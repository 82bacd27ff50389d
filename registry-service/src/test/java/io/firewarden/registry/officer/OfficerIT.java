package io.firewarden.registry.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RegistryTest
class OfficerIT {

	private static final String OFFICERS = "/api/registry/officers";

	private static final String LOAD = "/api/registry/demonstration/officers";

	@LocalServerPort
	int port;

	@BeforeEach
	void threeOfficers() {
		assertThat(
				load(officer("OF-001", "511002"), officer("OF-002", "511011"), officer("OF-003", "511000")).expect(200)
					.json()
					.get("loaded")
					.asInt())
			.isEqualTo(3);
	}

	@Test
	void theServiceThatDrawsTeamsSeesAll() {
		JsonNode list = Desk.of(this.port, TestTokens.of(Role.SERVICE))
			.get("/api/registry/officers")
			.expect(200)
			.json();
		assertThat(ids(list)).containsExactly("OF-001", "OF-002", "OF-003");
		JsonNode first = list.get("content").get(0);
		assertThat(first.get("brigadeName").asString()).isEqualTo("市中区大队");
		assertThat(first.get("certificateValidTo").asString()).isEqualTo("2026-12-31");
		assertThat(first.get("onLeave").asBoolean()).isFalse();
	}

	@Test
	void aBrigadeSeesItsOwn() {
		Desk brigade = Desk.ofBrigade(this.port, "511011");
		assertThat(ids(brigade.get("/api/registry/officers").expect(200).json())).containsExactly("OF-002");
		assertThat(ids(brigade.get("/api/registry/officers?brigade=511002").expect(200).json())).isEmpty();
		assertThat(ids(Desk.ofDetachment(this.port).get("/api/registry/officers?brigade=511002").json()))
			.containsExactly("OF-001");
	}

	@Test
	void loadingAgainReplacesByIdAndKeepsTheRest() {
		load(officer("OF-002", "511083")).expect(200);
		JsonNode list = Desk.ofDetachment(this.port).get("/api/registry/officers").json();
		assertThat(ids(list)).hasSize(3);
		assertThat(list.get("content").get(1).get("brigade").asString()).isEqualTo("511083");
	}

	@Test
	@Covers({ "REG-011", "REG-012" })
	void aBadRowIsNamedAndNothingIsLoaded() {
		JsonNode problem = load(officer("OF-004", "511002"), officer("OF-005", "999999"), officer("OF-004", "511002"))
			.expectProblem(422, "REG-011");
		assertThat(problem.get("errors").valueStream().map((error) -> error.get("field").asString()))
			.containsExactly("officers[1].brigade", "officers[2].officerId");
		assertThat(ids(Desk.ofDetachment(this.port).get("/api/registry/officers").json())).hasSize(3);
	}

	@Test
	void onlyOperatorsLoad() {
		Desk.ofDetachment(this.port)
			.put(LOAD, Map.of("officers", List.of(officer("OF-009", "511002"))))
			.expectProblem(403, "PLT-006");
		Desk.ofOperator(this.port)
			.put(LOAD, Map.of("officers", List.of(Map.of("officerId", "x"))))
			.expectProblem(400, "PLT-002");
	}

	@Test
	void theUnitsOfTheServiceAreReferenceData() {
		JsonNode units = Desk.ofBrigade(this.port, "511011")
			.get("/api/registry/reference/supervision-units")
			.expect(200)
			.json();
		assertThat(units).hasSize(8);
		assertThat(units.get(0).get("code").asString()).isEqualTo("511000");
		assertThat(units.get(7).get("mark").asString()).isEqualTo("[U]");
		assertThat(Desk.ofDetachment(this.port)
			.inEnglish()
			.get("/api/registry/reference/supervision-units")
			.json()
			.get(1)
			.get("name")
			.asString()).isEqualTo("Shizhong District Brigade");
	}

	@Test
	void anOfficerHasLeaveDispatchesAndRelations() {
		Desk leader = Desk.of(this.port, TestTokens.of(Role.BRIGADE_LEADER).org("511025"));
		Desk.Answer created = leader.post(OFFICERS, form("OF-101", "511025")).expect(201);
		assertThat(created.json().get("onLeave").asBoolean()).isFalse();
		Map<String, Object> form = form("OF-101", "511025");
		form.put("leave", List.of(Map.of("from", "2020-01-01", "reason", "培训")));
		form.put("dispatches", List.of(Map.of("brigade", "511024", "from", "2022-03-01", "to", "2022-03-31")));
		form.put("relations",
				List.of(Map.of("uscc", "91511000MA00DEMN4W", "kind", "RELATIVE", "declaredOn", "2022-01-05")));
		form.put("reason", "回避申报");
		JsonNode changed = leader.put(OFFICERS + "/OF-101", form, created.etag()).expect(200).json();
		assertThat(changed.get("onLeave").asBoolean()).isTrue();
		JsonNode listed = Desk.of(this.port, TestTokens.of(Role.SERVICE))
			.get(OFFICERS + "?brigade=511025")
			.json()
			.get("content")
			.get(0);
		assertThat(listed.get("relations").get(0).get("uscc").asString()).isEqualTo("91511000MA00DEMN4W");
		assertThat(listed.get("dispatches").get(0).get("brigade").asString()).isEqualTo("511024");
		assertThat(leader.get(OFFICERS + "/OF-101/versions").json().get("content").get(0).get("reason").asString())
			.isEqualTo("回避申报");
		Desk.ofBrigade(this.port, "511002").get(OFFICERS + "/OF-101").expectProblem(404, "PLT-007");
	}

	@Test
	@Covers({ "REG-430", "REG-431", "REG-432" })
	void whatCannotBeIsRefused() {
		Desk desk = Desk.ofDetachment(this.port);
		Map<String, Object> form = form("OF-102", "511025");
		form.put("leave", List.of(Map.of("from", "2022-01-02", "to", "2022-01-01")));
		desk.post(OFFICERS, form).expectProblem(422, "REG-430");
		form = form("OF-102", "511025");
		form.put("dispatches", List.of(Map.of("brigade", "511025", "from", "2022-03-01", "to", "2022-03-31")));
		desk.post(OFFICERS, form).expectProblem(422, "REG-431");
		Desk.Answer created = desk.post(OFFICERS, form("OF-102", "511024")).expect(201);
		desk.put(OFFICERS + "/OF-102", form("OF-103", "511024"), created.etag()).expectProblem(422, "REG-432");
		Desk.of(this.port, TestTokens.of(Role.BRIGADE_LEADER).org("511025"))
			.post(OFFICERS, form("OF-104", "511024"))
			.expectProblem(422, "REG-400");
	}

	private static Map<String, Object> form(String id, String brigade) {
		return new LinkedHashMap<>(Map.of("officerId", id, "name", "检查员 " + id, "brigade", brigade, "certificateNo",
				"ZF" + id, "certificateValidTo", "2026-12-31"));
	}

	private Desk.Answer load(Object... officers) {
		return Desk.ofOperator(this.port).put(LOAD, Map.of("officers", List.of(officers)));
	}

	private static Map<String, Object> officer(String id, String brigade) {
		return Map.of("officerId", id, "name", "检查员 " + id, "brigade", brigade, "certificateNo", "ZF" + id,
				"certificateValidTo", "2026-12-31", "onLeave", false);
	}

	private static List<String> ids(JsonNode list) {
		return list.get("content")
			.valueStream()
			.map((row) -> row.get("officerId").asString())
			.filter((id) -> id.startsWith("OF-00"))
			.toList();
	}

}
