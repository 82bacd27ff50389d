package io.firewarden.registry.lead;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
class LeadIT {

	private static final String LEADS = "/api/registry/leads";

	@LocalServerPort
	int port;

	@BeforeEach
	void aUnit() {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/units",
					Map.of("units",
							List.of(Map.of("unitId", "LU-1", "name", "内江示例线索医院", "brigade", "511002", "keyUnit", false,
									"largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue", false,
									"receptionHotel", false))))
			.expect(200);
	}

	@Test
	@Covers({ "REG-600", "REG-608" })
	void aNewProjectOpensALeadThatIsJudgedAndNotRaisedAgain() {
		String uscc = unregistered(961001);
		project(uscc, "LD-1");
		JsonNode lead = lead(uscc, "XC-E");
		assertThat(lead.get("state").asString()).isEqualTo("DETECTED");
		assertThat(lead.get("class").asString()).isEqualTo("UNREG_PRACTISING");
		assertThat(lead.get("evidence").get(0).get("link").get("type").asString()).isEqualTo("project");
		Desk brigade = Desk.ofBrigade(this.port, "511002");
		String address = LEADS + "/" + lead.get("id").asString();
		Desk.ofBrigade(this.port, "511011").get(address).expectProblem(404, "PLT-007");
		brigade.post(address + "/verify", Map.of("note", "x")).expectProblem(409, "REG-600");
		brigade.post(address + "/assign", Map.of("brigade", "511011")).expectProblem(422, "REG-400");
		officer("OF-LD1", "511002");
		officer("OF-LD2", "511011");
		brigade.post(address + "/assign", Map.of("officer", "OF-LD2")).expectProblem(422, "REG-608");
		brigade.post(address + "/assign", Map.of("officer", "OF-none")).expectProblem(422, "REG-608");
		brigade.post(address + "/assign", Map.of("officer", "OF-LD1")).expect(200);
		JsonNode dismissed = brigade.post(address + "/dismiss", Map.of("reason", "合同已解除")).expect(200).json();
		assertThat(dismissed.get("state").asString()).isEqualTo("DISMISSED");
		rerun();
		assertThat(leads(uscc, "XC-E")).hasSize(1);
		project(uscc, "LD-2");
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(leads(uscc, "XC-E")).hasSize(2));
		rerun();
		assertThat(leads(uscc, "XC-E")).hasSize(2);
	}

	@Test
	void whatTheDataResolveIsMarkedAndLeavesTheList() {
		String uscc = unregistered(961002);
		project(uscc, "LD-3");
		String id = lead(uscc, "XC-E").get("id").asString();
		Desk desk = Desk.ofDetachment(this.port);
		Desk.Answer there = desk.get("/api/registry/agencies/" + uscc).expect(200);
		Map<String, Object> form = new LinkedHashMap<>();
		there.json().propertyStream().forEach((field) -> form.put(field.getKey(), field.getValue()));
		form.put("entries", Map.of("nationalSystem", true, "sichuanPlatform", true));
		desk.put("/api/registry/agencies/" + uscc, form, there.etag()).expect(200);
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			assertThat(leads(uscc, "XC-E")).isEmpty();
			assertThat(desk.get(LEADS + "/" + id).expect(200).json().get("resolvedOn").asString()).isNotBlank();
		});
		assertThat(desk.get(LEADS + "?resolved=true&uscc=" + uscc).json().get("content")).isNotEmpty();
	}

	@Test
	void manyAreAssignedAndDismissedAtOnce() {
		String uscc = unregistered(961003);
		project(uscc, "LD-4");
		String id = lead(uscc, "XC-E").get("id").asString();
		Desk desk = Desk.ofDetachment(this.port);
		JsonNode listing = desk.get(LEADS + "?rule=XC-E&brigade=511002&q=961003").expect(200).json();
		assertThat(listing.get("facets").get("rule").get("XC-E").asInt()).isPositive();
		assertThat(listing.get("content")).hasSize(1);
		JsonNode assigned = desk.post(LEADS + "/assign", Map.of("ids", List.of(id, "LD-none"))).expect(200).json();
		assertThat(assigned.get("done").asInt()).isOne();
		assertThat(assigned.get("refused").get(0).get("code").asString()).isEqualTo("PLT-007");
		assertThat(desk.post(LEADS + "/dismiss", Map.of("ids", List.of(id), "reason", "重复"))
			.expect(200)
			.json()
			.get("done")
			.asInt()).isOne();
	}

	@Test
	void aNameThatUnitsUseAndNobodyKnowsIsAGhost() {
		Desk.ofBrigade(this.port, "511002")
			.post("/api/registry/surveys",
					Map.of("unitId", "LU-1", "answer", "AGENCY", "providerName", "内江乌有消防维保有限公司", "answeredOn",
							"2022-03-01"))
			.expect(201);
		JsonNode ghost = await().atMost(Duration.ofSeconds(90))
			.until(() -> Desk.ofBrigade(this.port, "511002")
				.get(LEADS + "?rule=XC-M")
				.json()
				.get("content")
				.valueStream()
				.filter((row) -> row.get("explanation").asString().contains("乌有"))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
		assertThat(ghost.get("brigade").asString()).isEqualTo("511002");
	}

	private void officer(String id, String unit) {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/officers",
					Map.of("officers",
							List.of(Map.of("officerId", id, "name", "示例检查员" + id, "brigade", unit, "onLeave", false,
									"certificateValidTo", "2030-12-31"))))
			.expect(200);
	}

	private void rerun() {
		Desk desk = Desk.ofDetachment(this.port);
		String job = desk.post(LEADS + "/runs", Map.of()).expect(202).json().get("id").asString();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(desk.get("/api/registry/jobs/" + job).json().get("state").asString())
				.isEqualTo("DONE"));
	}

	private String unregistered(int n) {
		return KnownAgency.in(this.port, n,
				Map.of("brigade", "511002", "entries", Map.of("nationalSystem", false, "sichuanPlatform", false)));
	}

	private void project(String uscc, String contract) {
		Desk.ofDetachment(this.port)
			.post("/api/registry/projects",
					Map.of("performer", uscc, "unitId", "LU-1", "kind", "MAINTENANCE", "contractNo", contract, "from",
							"2021-06-01"))
			.expect(201);
	}

	private List<JsonNode> leads(String uscc, String rule) {
		return Desk.ofDetachment(this.port)
			.get(LEADS + "?uscc=" + uscc + "&rule=" + rule)
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.toList();
	}

	private JsonNode lead(String uscc, String rule) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> leads(uscc, rule).stream().findFirst(), Optional::isPresent)
			.orElseThrow();
	}

}
