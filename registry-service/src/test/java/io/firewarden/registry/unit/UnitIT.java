package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RegistryTest
class UnitIT {

	private static final String LOAD = "/api/registry/demonstration/units";

	@LocalServerPort
	int port;

	@BeforeEach
	void threeUnits() {
		load(unit("U-001", "Alpha Hotel", "511002", "3200.5"), unit("U-002", "Beta (Mall)", "511011", "50000"),
				unit("U-003", "Gamma Hotel", "511011", "900"))
			.expect(200);
	}

	@Test
	void unitsAreFoundByNameIdAndBrigade() {
		Desk desk = Desk.ofDetachment(this.port);
		assertThat(ids(desk.get("/api/registry/units").expect(200).json())).containsExactly("U-001", "U-002", "U-003");
		assertThat(ids(desk.get("/api/registry/units?q=hotel").json())).containsExactly("U-001", "U-003");
		assertThat(ids(desk.get("/api/registry/units?q=(Mall)".replace("(", "%28").replace(")", "%29")).json()))
			.containsExactly("U-002");
		assertThat(ids(desk.get("/api/registry/units?q=U-003").json())).containsExactly("U-003");
		assertThat(ids(desk.get("/api/registry/units?brigade=511011&sort=floorArea,desc&size=1").json()))
			.containsExactly("U-002");
		assertThat(desk.get("/api/registry/units?brigade=511011&size=1").json().get("total").asInt()).isEqualTo(2);
	}

	@Test
	void aUnitKeepsItsFlagsAndArea() {
		JsonNode unit = Desk.ofDetachment(this.port).get("/api/registry/units?q=U-001").json().get("content").get(0);
		assertThat(unit.get("floorArea").decimalValue()).isEqualByComparingTo("3200.5");
		assertThat(unit.get("keyUnit").asBoolean()).isTrue();
		assertThat(unit.get("gamesVenue").asBoolean()).isFalse();
		assertThat(unit.get("brigadeName").asString()).isEqualTo("市中区大队");
	}

	@Test
	void aBrigadeSeesItsOwn() {
		assertThat(ids(Desk.ofBrigade(this.port, "511002").get("/api/registry/units").json())).containsExactly("U-001");
		Desk.ofAgency(this.port, "91511000MA00DEMN4W").get("/api/registry/units").expectProblem(403, "PLT-006");
	}

	@Test
	@Covers({ "REG-004", "REG-012" })
	void aBadRowIsNamed() {
		JsonNode problem = load(unit("U-004", "x", "511000", "1"), unit("U-004", "x", "511002", "1")).expectProblem(422,
				"REG-004");
		assertThat(problem.get("errors").valueStream().map((error) -> error.get("field").asString()))
			.containsExactly("units[0].brigade", "units[1].unitId");
	}

	private Desk.Answer load(Object... units) {
		return Desk.ofOperator(this.port).put(LOAD, Map.of("units", List.of(units)));
	}

	private static Map<String, Object> unit(String id, String name, String brigade, String area) {
		return Map.of("unitId", id, "name", name, "brigade", brigade, "keyUnit", true, "largeComplex", false,
				"floorArea", new BigDecimal(area), "gamesVenue", false, "receptionHotel", false);
	}

	private static List<String> ids(JsonNode page) {
		return page.get("content").valueStream().map((row) -> row.get("unitId").asString()).toList();
	}

}
