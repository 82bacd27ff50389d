package io.firewarden.registry.lead;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.market.FeedDeskClient;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class LeadOutputIT {

	private static final String LEADS = "/api/registry/leads";

	@LocalServerPort
	int port;

	@BeforeEach
	void aUnit() {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/units",
					Map.of("units",
							List.of(Map.of("unitId", "OU-1", "name", "内江示例处置医院", "brigade", "511024", "keyUnit", false,
									"largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue", false,
									"receptionHotel", false))))
			.expect(200);
	}

	@Test
	@Covers({ "REG-602", "REG-605" })
	void aVerifiedBranchGoesToTheClearanceList() {
		String uscc = KnownAgency.in(this.port, 962001,
				Map.of("brigade", "511024", "subjectType", "BRANCH", "name", "内江演示枢衡消防技术服务有限公司威远分公司"));
		Desk desk = Desk.ofBrigade(this.port, "511024");
		String address = LEADS + "/" + lead("?rule=XC-B&uscc=" + uscc).get("id").asString();
		desk.post(address + "/clearance", Map.of()).expectProblem(409, "REG-602");
		verify(desk, address);
		desk.post(address + "/register", Map.of()).expectProblem(422, "REG-605");
		JsonNode cleared = desk.post(address + "/clearance", Map.of("remark", "线索转清理")).expect(200).json();
		assertThat(cleared.get("outputs").get(0).get("kind").asString()).isEqualTo("CLEARANCE");
		assertThat(desk.get("/api/registry/clearances/" + cleared.get("outputs").get(0).get("id").asString()).status())
			.isEqualTo(200);
		desk.post(address + "/clearance", Map.of("remark", "线索转清理")).expect(200);
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(timeline(desk, uscc)).contains("registry.lead-detected.v1",
					"registry.lead-verified.v1", "registry.lead-followed.v1"));
		assertThat(timeline(Desk.ofAgency(this.port, uscc), uscc)).as("what is suspected is not told to the agency")
			.noneMatch((type) -> type.contains("lead-"));
	}

	@Test
	void scopeAloneGoesToMarketRegulationAndOncePeopleFoundItTrueToThePublic() {
		String uscc = AgencyStory.uscc(962004).value();
		FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"))
			.bring("outputs.csv", "PRIPID,UNISCID,ENTNAME,REGSTATE_CN,DOM,DOMDISTRICT,OPSCOPE\r\nLO-4," + uscc
					+ ",威远演示空悬消防技术服务有限公司,存续,四川省内江市威远县示例路4号,511024,消防技术服务\r\n");
		Desk desk = Desk.ofBrigade(this.port, "511024");
		String id = lead("?rule=XC-A&uscc=" + uscc).get("id").asString();
		Map<String, Object> chosen = Map.of("list", "MARKET_WITHOUT_FIRE", "leadIds", List.of(id));
		desk.post("/api/registry/public-lists", chosen).expectProblem(422, "REG-607");
		verify(desk, LEADS + "/" + id);
		JsonNode asked = desk.post("/api/registry/public-lists", chosen).expect(202).json().get("content").get(0);
		assertThat(asked.get("companies").get(0).get("uscc").asString()).isEqualTo(uscc);
		JsonNode sent = desk.post("/api/registry/referrals", chosen).expect(201).json();
		assertThat(sent.get("rows").asInt()).isOne();
		assertThat(
				desk.get(LEADS + "/" + id).json().get("outputs").valueStream().map((one) -> one.get("kind").asString()))
			.containsExactly("PUBLIC_LIST", "REFERRAL");
		assertThat(desk.get("/api/registry/gap-lists/MARKET_WITHOUT_FIRE/export.xlsx").expect(200).text())
			.startsWith("PK");
	}

	private static List<String> timeline(Desk desk, String uscc) {
		return desk.get("/api/registry/agencies/" + uscc + "/timeline")
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.map((one) -> one.get("type").asString())
			.toList();
	}

	@Test
	void whoPractisesFromElsewhereGoesToTheListOfThose() {
		String uscc = KnownAgency.in(this.port, 962002, Map.of("brigade", "511024", "originScope", "OUT_OF_PROVINCE"));
		Desk desk = Desk.ofBrigade(this.port, "511024");
		Desk.ofDetachment(this.port)
			.post("/api/registry/projects",
					Map.of("performer", uscc, "unitId", "OU-1", "kind", "MAINTENANCE", "contractNo", "OA-1", "from",
							"2021-06-01"))
			.expect(201);
		String address = LEADS + "/" + lead("?rule=XC-F&uscc=" + uscc).get("id").asString();
		verify(desk, address);
		assertThat(desk.post(address + "/out-of-area", Map.of()).expect(200).json().get("outputs")).hasSize(1);
		assertThat(desk.get("/api/registry/out-of-area/" + uscc).expect(200).json().get("version").asInt())
			.isPositive();
	}

	@Test
	@Covers({ "REG-606", "REG-607" })
	void aGhostThatIsFoundIsRegisteredForTheCensus() {
		Desk desk = Desk.ofBrigade(this.port, "511024");
		desk.post("/api/registry/surveys", Map.of("unitId", "OU-1", "answer", "AGENCY", "providerName", "威远亡是消防检测有限公司",
				"answeredOn", LocalDate.now(Clock.systemUTC()).minusDays(9).toString()))
			.expect(201);
		JsonNode ghost = lead("?rule=XC-M&q=亡是");
		String address = LEADS + "/" + ghost.get("id").asString();
		verify(desk, address);
		desk.post(address + "/register", Map.of()).expectProblem(422, "REG-606");
		String uscc = AgencyStory.uscc(962003).value();
		Map<String, Object> form = new LinkedHashMap<>(Map.of("uscc", uscc, "kinds", List.of("MAINT_TEST")));
		assertThat(desk.post(address + "/register", form).expect(200).json().get("outputs").get(0).get("id").asString())
			.isEqualTo(uscc);
		JsonNode agency = desk.get("/api/registry/agencies/" + uscc).expect(200).json();
		assertThat(agency.get("entries").get("nationalSystem").asBoolean()).isFalse();
		assertThat(lead("?rule=XC-E&uscc=" + uscc).get("state").asString()).isEqualTo("DETECTED");
		desk.post("/api/registry/public-lists",
				Map.of("list", "FIRE_WITHOUT_MARKET", "leadIds", List.of(ghost.get("id").asString())))
			.expectProblem(422, "REG-607");
	}

	private void verify(Desk desk, String address) {
		desk.post(address + "/assign", Map.of()).expect(200);
		desk.post(address + "/verify", Map.of("note", "现场核实")).expect(200);
	}

	private JsonNode lead(String query) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> Desk.ofDetachment(this.port)
				.get(LEADS + query)
				.expect(200)
				.json()
				.get("content")
				.valueStream()
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

}
