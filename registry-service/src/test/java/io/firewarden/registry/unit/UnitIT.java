package io.firewarden.registry.unit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@RegistryTest
class UnitIT {

	private static final String UNITS = "/api/registry/units";

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
		assertThat(ids(desk.get("/api/registry/units?q=U-00").expect(200).json())).containsExactly("U-001", "U-002",
				"U-003");
		assertThat(ids(desk.get("/api/registry/units?q=hotel").json())).containsExactly("U-001", "U-003");
		assertThat(ids(desk.get("/api/registry/units?q=(Mall)".replace("(", "%28").replace(")", "%29")).json()))
			.containsExactly("U-002");
		assertThat(ids(desk.get("/api/registry/units?q=U-003").json())).containsExactly("U-003");
		assertThat(ids(desk.get("/api/registry/units?q=U-00&brigade=511011&sort=floorArea,desc&size=1").json()))
			.containsExactly("U-002");
		assertThat(desk.get("/api/registry/units?q=U-00&brigade=511011&size=1").json().get("total").asInt())
			.isEqualTo(2);
	}

	@Test
	void oneBoxTakesCharactersPinyinAndInitials() {
		Desk desk = Desk.ofDetachment(this.port);
		Map<String, Object> form = form("PY-1", "900");
		form.put("name", "内江紫阳宾馆");
		assertThat(desk.post(UNITS, form).status()).isIn(200, 201);
		for (String typed : List.of("%E7%B4%AB%E9%98%B3", "njzybg", "neijiangziyang", "PY-1")) {
			assertThat(ids(desk.get(UNITS + "?q=" + typed).json())).as(typed).containsExactly("PY-1");
		}
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
		assertThat(ids(Desk.ofBrigade(this.port, "511002").get("/api/registry/units?q=U-00").json()))
			.containsExactly("U-001");
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

	@Test
	void aLargeComplexBeginsWithTheAreaItself() {
		Desk desk = Desk.ofDetachment(this.port);
		desk.post(UNITS, form("LC-1", "50000")).expect(201);
		desk.post(UNITS, form("LC-2", "49999.9")).expect(201);
		assertThat(ids(desk.get(UNITS + "?largeComplex=true&q=LC-").json())).containsExactly("LC-1");
		assertThat(ids(desk.get(UNITS + "?largeComplex=false&q=LC-").json())).containsExactly("LC-2");
		assertThat(desk.get(UNITS + "/LC-1").json().get("largeComplex").asBoolean()).isTrue();
		assertThat(desk.get("/api/registry/reference/large-complex").json().get(0).get("floorAreaAtLeast").asInt())
			.isEqualTo(50000);
	}

	@Test
	void flagsHoldForTheirTime() {
		Desk desk = Desk.ofDetachment(this.port);
		Map<String, Object> form = form("FL-1", "100");
		form.put("flags",
				List.of(flag("GAMES_VENUE", "2022-01-01", "2022-06-30"), flag("KEY_UNIT", "2022-03-01", null)));
		Desk.Answer created = desk.post(UNITS, form).expect(201);
		assertThat(ids(desk.get(UNITS + "?q=FL-&gamesVenue=true&asOf=2022-06-30").json())).containsExactly("FL-1");
		assertThat(ids(desk.get(UNITS + "?q=FL-&gamesVenue=true&asOf=2022-07-01").json())).isEmpty();
		assertThat(ids(desk.get(UNITS + "?q=FL-&keyUnit=true").json())).containsExactly("FL-1");
		assertThat(ids(desk.get(UNITS + "?q=FL-&keyUnit=false&asOf=2022-02-28").json())).containsExactly("FL-1");
		form.put("name", "Renamed");
		form.put("reason", "更名");
		desk.put(UNITS + "/FL-1", form, created.etag()).expect(200);
		JsonNode versions = desk.get(UNITS + "/FL-1/versions").expect(200).json().get("content");
		assertThat(versions.get(0).get("reason").asString()).isEqualTo("更名");
		desk.put(UNITS + "/FL-1", form("FL-1", "1"), created.etag()).expectProblem(412, "PLT-009");
	}

	@Test
	@Covers({ "REG-400", "REG-410", "REG-411", "REG-412" })
	void whatCannotBeIsRefused() {
		Desk desk = Desk.ofDetachment(this.port);
		desk.post(UNITS, form("NO-1", "1")).expect(201);
		desk.post(UNITS, form("NO-1", "2")).expectProblem(409, "REG-412");
		Desk.ofBrigade(this.port, "511011").post(UNITS, form("NO-2", "1")).expectProblem(422, "REG-400");
		Map<String, Object> backwards = form("NO-3", "1");
		backwards.put("flags", List.of(flag("KEY_UNIT", "2022-03-02", "2022-03-01")));
		desk.post(UNITS, backwards).expectProblem(422, "REG-410");
		Map<String, Object> twice = form("NO-3", "1");
		twice.put("flags", List.of(flag("KEY_UNIT", "2022-03-01", "2022-03-31"), flag("KEY_UNIT", "2022-03-31", null)));
		desk.post(UNITS, twice).expectProblem(422, "REG-411");
	}

	@Test
	void loadingAgainKeepsSinceWhenAFlagHolds() {
		Desk desk = Desk.ofDetachment(this.port);
		JsonNode before = desk.get(UNITS + "/U-001").json();
		load(unit("U-001", "Alpha Hotel", "511002", "3300")).expect(200);
		JsonNode after = desk.get(UNITS + "/U-001").json();
		assertThat(after.get("flags")).isEqualTo(before.get("flags"));
		assertThat(after.get("floorArea").asInt()).isEqualTo(3300);
	}

	private static Map<String, Object> flag(String flag, String from, @Nullable String to) {
		Map<String, Object> form = new LinkedHashMap<>(Map.of("flag", flag, "from", from));
		if (to != null) {
			form.put("to", to);
		}
		return form;
	}

	private static Map<String, Object> form(String id, String area) {
		return new LinkedHashMap<>(Map.of("unitId", id, "name", "Complex " + id, "brigade", "511002", "complex", true,
				"floorArea", new BigDecimal(area), "flags", List.of()));
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
