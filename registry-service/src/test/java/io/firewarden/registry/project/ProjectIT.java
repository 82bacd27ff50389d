package io.firewarden.registry.project;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class ProjectIT {

	private static final String PROJECTS = "/api/registry/projects";

	@LocalServerPort
	int port;

	@Autowired
	ProjectRegister register;

	private String performer = "";

	private String other = "";

	@BeforeEach
	void anAgencyAndItsClients() {
		this.performer = KnownAgency.in(this.port, 941001, "511002");
		this.other = KnownAgency.in(this.port, 941002, "511011");
		unit("PU-1", "511011");
		unit("PU-2", "511024");
	}

	@Test
	void aProjectBelongsToTheBrigadeOfItsUnit() {
		Map<String, Object> form = form("PU-1", "HT-1");
		form.put("contractParty", this.other);
		form.put("documents", List.of(Map.of("no", "BG-1", "kind", "REPORT", "on", "2022-03-01")));
		Desk.Answer created = Desk.ofBrigade(this.port, "511011").post(PROJECTS, form).expect(201);
		JsonNode view = created.json();
		assertThat(view.get("brigade").asString()).isEqualTo("511011");
		assertThat(view.get("partyDiffers").asBoolean()).isTrue();
		assertThat(view.get("unitName").asString()).isEqualTo("Client PU-1");
		assertThat(view.get("active").asBoolean()).isTrue();
		assertThat(view.get("documents").get(0).get("no").asString()).isEqualTo("BG-1");
		desk().post(PROJECTS, form).expect(200);
		Desk.ofBrigade(this.port, "511002").get(address(created)).expectProblem(404, "PLT-007");
		Desk.ofAgency(this.port, this.performer).get(address(created)).expect(200);
		Desk.ofAgency(this.port, this.other).get(address(created)).expectProblem(404, "PLT-007");
		assertThat(Desk.ofAgency(this.port, this.performer).get(PROJECTS + "?q=HT-1").json().get("content")).hasSize(1);
	}

	@Test
	void anAgencyWritesDownWhatItPerformsItselfAnywhere() {
		Desk own = Desk.ofAgency(this.port, this.performer);
		JsonNode unit = own.get("/api/registry/reference/units?q=PU-2").expect(200).json().get(0);
		assertThat(unit.get("name").asString()).isEqualTo("Client PU-2");
		Map<String, Object> form = form(unit.get("unitId").asString(), "HT-OWN");
		Desk.Answer created = own.post(PROJECTS, form).expect(201);
		assertThat(created.json().get("brigade").asString()).isEqualTo("511024");
		assertThat(created.json().get("source").get("kind").asString()).isEqualTo("AGENCY");
		assertThat(created.json().has("leadEngaged")).isFalse();
		form.put("projectLead", "E-NOBODY");
		form.put("to", "2047-01-01");
		assertThat(own.put(address(created), form, created.etag()).expect(200).json().get("leadEngaged").asBoolean())
			.isFalse();
		own.put(address(created), form, created.etag()).expect(200);
		form.put("performer", this.other);
		own.post(PROJECTS, form).expectProblem(422, "REG-401");
		desk().get("/api/registry/reference/units?q=PU").expectProblem(403, "PLT-006");
	}

	@Test
	@Covers({ "REG-420", "REG-421", "REG-422", "REG-423" })
	void whatCannotBeIsRefused() {
		desk().post(PROJECTS, form("PU-none", "HT-2")).expectProblem(422, "REG-420");
		Desk.ofBrigade(this.port, "511011").post(PROJECTS, form("PU-2", "HT-2")).expectProblem(422, "REG-420");
		Map<String, Object> backwards = form("PU-1", "HT-2");
		backwards.put("to", "2021-01-01");
		desk().post(PROJECTS, backwards).expectProblem(422, "REG-421");
		Map<String, Object> twice = form("PU-1", "HT-2");
		Map<String, Object> document = Map.of("no", "BG-1", "kind", "REPORT", "on", "2022-03-01");
		twice.put("documents", List.of(document, document));
		desk().post(PROJECTS, twice).expectProblem(422, "REG-423");
		Desk.Answer created = desk().post(PROJECTS, form("PU-1", "HT-2")).expect(201);
		Map<String, Object> changed = form("PU-1", "HT-2");
		changed.put("projectLead", "E1");
		desk().post(PROJECTS, changed).expectProblem(409, "REG-422");
		Map<String, Object> moved = form("PU-2", "HT-2");
		desk().put(address(created), moved, created.etag()).expectProblem(422, "REG-405");
		changed.put("performer", "91511000MA00DEMN4X");
		desk().post(PROJECTS, changed).expectProblem(422, "REG-401");
	}

	@Test
	void unitsWithoutAProviderAreFound() {
		Map<String, Object> form = form("PU-2", "HT-3");
		form.put("to", "2022-06-30");
		Desk.Answer created = desk().post(PROJECTS, form).expect(201);
		assertThat(units("?noProvider=true&q=PU-&asOf=2022-06-30")).doesNotContain("PU-2");
		JsonNode without = desk().get("/api/registry/units?noProvider=true&q=PU-2&asOf=2022-07-01").json();
		assertThat(without.get("content").get(0).get("unitId").asString()).isEqualTo("PU-2");
		assertThat(without.get("total").asInt()).isEqualTo(1);
		assertThat(without.get("facets").get("brigade").toString()).isEqualTo("{\"511024\":1}");
		assertThat(units("?noProvider=true&q=PU-2&asOf=2022-07-01&brigade=511011")).isEmpty();
		assertThat(desk().get(PROJECTS + "?active=true&q=HT-3").json().get("content")).isEmpty();
		form.put("to", "2048-06-30");
		form.put("reason", "续签");
		desk().put(address(created), form, created.etag()).expect(200);
		assertThat(desk().get(PROJECTS + "?active=true&unitId=PU-2&kind=MAINTENANCE").json().get("content")).hasSize(1);
		assertThat(desk().get(address(created) + "/versions")
			.json()
			.get("content")
			.get(0)
			.get("changes")
			.get(0)
			.get("field")
			.asString()).isEqualTo("to");
	}

	@Test
	void whatRunsIsCountedWithoutWhatIsOverOrToCome() {
		desk().post(PROJECTS, form("PU-1", "RUN-1")).expect(201);
		Map<String, Object> testing = form("PU-2", "RUN-2");
		testing.put("kind", "TESTING");
		desk().post(PROJECTS, testing).expect(201);
		Map<String, Object> over = form("PU-1", "RUN-3");
		over.put("to", "2022-01-31");
		desk().post(PROJECTS, over).expect(201);
		Map<String, Object> toCome = form("PU-2", "RUN-4");
		toCome.put("from", "2048-01-01");
		desk().post(PROJECTS, toCome).expect(201);
		assertThat(desk().get(PROJECTS + "?q=RUN-").json().get("total").asInt()).isEqualTo(4);
		JsonNode running = desk().get(PROJECTS + "?q=RUN-&active=true").json();
		assertThat(running.get("total").asInt()).isEqualTo(2);
		assertThat(running.get("facets").get("brigade").toString()).isEqualTo("{\"511011\":1,\"511024\":1}");
		assertThat(running.get("facets").get("kind").toString()).isEqualTo("{\"MAINTENANCE\":1,\"TESTING\":1}");
		JsonNode one = desk().get(PROJECTS + "?q=RUN-&active=true&brigade=511011&kind=MAINTENANCE").json();
		assertThat(one.get("content")).hasSize(1);
		assertThat(one.get("total").asInt()).isEqualTo(1);
		assertThat(
				Desk.ofBrigade(this.port, "511024").get(PROJECTS + "?q=RUN-&active=true").json().get("total").asInt())
			.isEqualTo(1);
	}

	@Test
	void aProjectFollowsItsUnitToAnotherBrigade() {
		unit("PU-3", "511024");
		Desk.Answer created = desk().post(PROJECTS, form("PU-3", "HT-5")).expect(201);
		Desk.ofBrigade(this.port, "511083").get(address(created)).expectProblem(404, "PLT-007");
		unit("PU-3", "511083");
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> Desk.ofBrigade(this.port, "511083").get(address(created)).expect(200));
		Desk.ofBrigade(this.port, "511024").get(address(created)).expectProblem(404, "PLT-007");
	}

	@Test
	void whatIsToldKeepsItsContract() {
		JsonNode view = desk().post(PROJECTS, form("PU-1", "HT-4")).expect(201).json();
		ServiceProject project = this.register.records()
			.store()
			.find(view.get("projectId").asString())
			.orElseThrow()
			.state();
		assertThat(Contracts.problems("registry.project-recorded.v1",
				StoredJson.mapper().writeValueAsString(ProjectRegister.OnWire.of(project))))
			.isEmpty();
	}

	private void unit(String id, String brigade) {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/units",
					Map.of("units",
							List.of(Map.of("unitId", id, "name", "Client " + id, "brigade", brigade, "keyUnit", false,
									"largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue", false,
									"receptionHotel", false))))
			.expect(200);
	}

	private List<String> units(String query) {
		return desk().get("/api/registry/units" + query)
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("unitId").asString())
			.toList();
	}

	private static String address(Desk.Answer created) {
		return PROJECTS + "/" + created.json().get("projectId").asString();
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private Map<String, Object> form(String unit, String contract) {
		return new LinkedHashMap<>(Map.of("performer", this.performer, "unitId", unit, "kind", "MAINTENANCE",
				"contractNo", contract, "from", "2022-01-01"));
	}

}
