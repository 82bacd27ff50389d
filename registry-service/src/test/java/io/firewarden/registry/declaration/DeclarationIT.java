package io.firewarden.registry.declaration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A declaration from the agency's desk to the register, over HTTP and the real store. */
@RegistryTest
class DeclarationIT {

	private static final String DECLARATIONS = "/api/registry/declarations";

	private static final String LISTED = "/api/registry/agencies?q=";

	@LocalServerPort
	int port;

	@Test
	void fromTheRegisterToTheFormAndBack() {
		String uscc = forms().registered(1, "511024");
		Desk agency = Desk.ofAgency(this.port, uscc);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		assertThat(opened.headers().firstValue("Location")).hasValue(one);
		assertThat(opened.json().get("content").get("engineers")).hasSize(2);
		assertThat(agency.post(DECLARATIONS, Map.of("campaign", "NJ-2022-FTSA")).expect(200).etag())
			.isEqualTo(opened.etag());
		assertThat(agency.get(one + "/differences").expect(200).json().get("content")).isEmpty();

		JsonNode incomplete = agency.post(one + "/submit", Map.of()).expectProblem(422, "REG-102");
		assertThat(DeclarationForms.fields(incomplete)).contains("signatory", "selfCheck[ELG-01]", "selfCheck[PRQ-B1]");

		Answer saved = agency.put(one, forms().filled(opened.json(), "301.5"), opened.etag()).expect(200);
		agency.put(one, forms().filled(opened.json(), "302"), opened.etag()).expectProblem(412, "PLT-009");
		agency.put(one, forms().filled(opened.json(), "301.5"), opened.etag()).expect(200);
		assertThat(saved.json().get("actions").toString()).contains("SUBMIT");

		JsonNode submitted = agency.post(one + "/submit", Map.of()).expect(200).json();
		assertThat(submitted.get("state").asString()).isEqualTo("SUBMITTED");
		assertThat(submitted.get("receipt").get("no").asString()).startsWith("NJ-2022-FTSA-511024-");
		assertThat(submitted.get("receipt").get("mark").asString()).isEqualTo("LATE");
		agency.put(one, forms().filled(opened.json(), "303"), saved.etag()).expectProblem(409, "REG-101");

		Desk brigade = Desk.ofBrigade(this.port, "511024");
		JsonNode difference = brigade.get(one + "/differences").expect(200).json().get("content").get(0);
		assertThat(difference.get("path").asString()).isEqualTo("premisesArea");
		assertThat(difference.get("register").asString() + " " + difference.get("declared").asString())
			.isEqualTo("260.5 301.5");
		assertThat(difference.get("takeable").asBoolean()).isTrue();

		brigade.post(one + "/return", Map.of("reasons", List.of())).expectProblem(422, "REG-105");
		JsonNode returned = brigade
			.post(one + "/return", Map.of("reasons", List.of(Map.of("field", "premisesArea", "reason", "请附测绘报告"))))
			.expect(200)
			.json();
		assertThat(returned.get("returned").get("by").asString()).isNotBlank();
		assertThat(brigade.get(LISTED + uscc + "&declared=RETURNED").json().get("total").asInt()).isEqualTo(1);
		Answer back = agency.get(one).expect(200);
		assertThat(back.json().get("returned").has("by")).isFalse();
		assertThat(back.json().get("returned").get("reasons").get(0).get("reason").asString()).isEqualTo("请附测绘报告");
		agency.put(one, forms().filled(opened.json(), "310"), back.etag()).expect(200);
		assertThat(agency.post(one + "/submit", Map.of()).expect(200).json().get("receipt").get("round").asInt())
			.isEqualTo(2);

		JsonNode rounds = brigade.get(one + "/rounds").expect(200).json().get("content");
		assertThat(rounds.valueStream().map((round) -> round.get("round").asInt())).containsExactly(2, 1);
		assertThat(rounds.get(1).get("changes")).isEmpty();
		JsonNode change = rounds.get(0).get("changes").get(0);
		assertThat(change.get("path").asString() + " " + change.get("register").asString() + " "
				+ change.get("declared").asString())
			.isEqualTo("premisesArea 301.5 310");
		Desk.ofBrigade(this.port, "511002").get(one + "/rounds").expectProblem(404, "PLT-007");
		brigade.post(one + "/accept", Map.of("takeOver", List.of("projects[HT-1].kind"))).expectProblem(422, "REG-106");
		brigade.post(one + "/accept", Map.of("takeOver", List.of("premisesArea"))).expect(200);
		assertThat(brigade.get("/api/registry/agencies/" + uscc).expect(200).json().get("premisesArea").decimalValue())
			.isEqualByComparingTo("310");
		assertThat(brigade.get(one + "/differences").expect(200).json().get("content")).isEmpty();
		agency.post(one + "/submit", Map.of()).expectProblem(409, "REG-103");
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(told(opened.json().get("id").asString())).containsSubsequence(
					"registry.declaration-submitted.v1", "registry.declaration-returned.v1",
					"registry.declaration-submitted.v1", "registry.declaration-accepted.v1"));
	}

	@Test
	void nobodyElseSeesADraftAndNoOtherBrigadeADeclaration() {
		String uscc = forms().registered(2, "511025");
		Desk agency = Desk.ofAgency(this.port, uscc);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		Desk.ofBrigade(this.port, "511025").get(one).expectProblem(404, "PLT-007");
		Desk.ofAgency(this.port, AgencyStory.USCC.value()).get(one).expectProblem(404, "PLT-007");
		agency.put(one, forms().filled(opened.json(), "301"), opened.etag()).expect(200);
		agency.post(one + "/submit", Map.of()).expect(200);
		Desk.ofBrigade(this.port, "511025").get(one).expect(200);
		Desk.ofBrigade(this.port, "511011").get(one).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511011")
			.post(one + "/accept", Map.of("takeOver", List.of()))
			.expectProblem(404, "PLT-007");
		Desk.ofDetachment(this.port).get(one).expect(200);
		Desk.ofAgency(this.port, AgencyStory.uscc(739_999).value())
			.post(DECLARATIONS, Map.of())
			.expectProblem(404, "PLT-007");
		agency.post(DECLARATIONS, Map.of("campaign", "NJ-1999")).expectProblem(422, "REG-100");
	}

	@Test
	void theListHasFacetsAndTheMissingStandByBrigade() {
		String filed = forms().registered(3, "511083");
		String silent = forms().registered(4, "511083");
		Desk agency = Desk.ofAgency(this.port, filed);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		agency.put(one, forms().filled(opened.json(), "301"), opened.etag()).expect(200);
		agency.post(one + "/submit", Map.of()).expect(200);
		Desk brigade = Desk.ofBrigade(this.port, "511083");
		JsonNode list = brigade.get(DECLARATIONS + "?state=SUBMITTED&mark=LATE&q=" + filed.substring(5))
			.expect(200)
			.json();
		assertThat(list.get("total").asInt()).isEqualTo(1);
		assertThat(list.get("facets").get("brigade").get("511083").asInt()).isEqualTo(1);
		assertThat(
				brigade.get(DECLARATIONS + "?state=ACCEPTED").expect(200).json().get("facets").get("state").toString())
			.contains("SUBMITTED");
		JsonNode missing = brigade.get(DECLARATIONS + "/missing").expect(200).json();
		assertThat(missing.get("interimOn").asString()).isEqualTo("2022-02-24");
		assertThat(missing.get("brigades")).hasSize(1);
		JsonNode own = missing.get("brigades").get(0);
		assertThat(own.get("late").asInt()).isEqualTo(1);
		assertThat(
				StreamSupport.stream(own.get("missing").spliterator(), false).map((row) -> row.get("uscc").asString()))
			.contains(silent)
			.doesNotContain(filed);
		assertThat(own.get("missing").get(0).get("duty").asString()).isEqualTo("REGISTERED");
		assertThat(brigade.get(LISTED + filed + "&declared=FILED").expect(200).json().get("total").asInt())
			.isEqualTo(1);
		JsonNode still = brigade.get(LISTED + silent + "&declared=NOT_FILED").expect(200).json();
		assertThat(still.get("content").get(0).get("declared").asString()).isEqualTo("NOT_FILED");
		assertThat(still.get("facets").get("declared").toString()).isEqualTo("{\"NOT_FILED\":1}");
		brigade.get("/api/registry/agencies?declared=PERHAPS").expectProblem(400, "PLT-002");
		everyNumberOfABrigadeIsThatOfTheList(brigade);
	}

	private static void everyNumberOfABrigadeIsThatOfTheList(Desk brigade) {
		JsonNode counts = brigade.get("/api/registry/filings").expect(200).json();
		assertThat(counts.get("campaign").asString()).isEqualTo("NJ-2022-FTSA");
		assertThat(counts.get("brigades")).hasSize(1);
		JsonNode own = counts.get("brigades").get(0);
		Map.of("filed", "declared=FILED", "notFiled", "declared=NOT_FILED", "returned", "declared=RETURNED", "signed",
				"committed=SIGNED", "refused", "committed=REFUSED", "unsigned", "committed=NONE", "lapsing90",
				"warning=90")
			.forEach((number, filter) -> assertThat(own.get(number).asLong()).as(number)
				.isEqualTo(brigade.get("/api/registry/agencies?" + filter).expect(200).json().get("total").asLong()));
		assertThat(own.get("due").asInt())
			.isEqualTo(own.get("filed").asInt() + own.get("notFiled").asInt() + own.get("returned").asInt());
	}

	@Test
	void equipmentAndProjectsComeFromTheirRegisters() {
		String uscc = forms().registered(5, "511024");
		Desk desk = Desk.ofDetachment(this.port);
		String item = desk.get("/api/registry/reference/equipment-catalogue")
			.expect(200)
			.json()
			.get("items")
			.get(0)
			.get("itemCode")
			.asString();
		desk.post("/api/registry/equipment", Map.of("uscc", uscc, "itemCode", item, "brand", "示范", "model", "M1",
				"serialNo", "SN-DECL-5", "ownership", "OWNED", "heldFrom", "2021-01-01"))
			.expect(201);
		desk.post("/api/registry/units", Map.of("unitId", "U-DECL-5", "name", "内江申报演示商场", "brigade", "511024",
				"complex", false, "floorArea", 1000, "flags", List.of()))
			.expect(201);
		desk.post("/api/registry/projects", Map.of("performer", uscc, "unitId", "U-DECL-5", "kind", "MAINTENANCE",
				"contractNo", "HT-DECL-5", "from", "2021-01-01"))
			.expect(201);
		Desk agency = Desk.ofAgency(this.port, uscc);
		JsonNode content = agency.post(DECLARATIONS, Map.of()).expect(201).json().get("content");
		assertThat(content.get("equipment").get(0).get("serialNo").asString()).isEqualTo("SN-DECL-5");
		assertThat(content.get("projects").get(0).get("client").asString()).isEqualTo("内江申报演示商场");
		assertThat(content.get("projects").get(0).get("contractNo").asString()).isEqualTo("HT-DECL-5");
	}

	@Test
	void rowsOfPeopleAndEquipmentAreTakenOneByOne() {
		String uscc = forms().registered(6, "511024");
		Desk desk = Desk.ofDetachment(this.port);
		desk.post("/api/registry/practitioners",
				Map.of("name", "旧人员", "operators",
						List.of(Map.of("certificateNo", "CZ-DECL-OLD", "rank", 5, "validFrom", "2020-01-01", "validTo",
								"2048-01-01")),
						"engagement", Map.of("uscc", uscc, "contractFrom", "2021-01-01")))
			.expect(201);
		for (String serial : List.of("SN-DECL-GONE", "SN-DECL-KEPT")) {
			desk.post("/api/registry/equipment", Map.of("uscc", uscc, "itemCode", "秒表", "brand", "示范", "model", "M1",
					"serialNo", serial, "ownership", "OWNED", "heldFrom", "2021-01-01"))
				.expect(201);
		}
		Desk agency = Desk.ofAgency(this.port, uscc);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		Map<String, Object> content = forms().filled(opened.json(), "260.5");
		content.put("legalRep", "某某某");
		content.put("practiceAddress", "内江市示范路1号");
		content.put("tenure", "LEASED");
		List<Map<String, Object>> operators = DeclarationForms.rows(content, "operators");
		assertThat(operators).filteredOn((row) -> "CZ-DECL-OLD".equals(row.get("certificateNo")))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("contractFrom")).isEqualTo("2021-01-01");
				row.put("rank", 4);
				row.put("contractTo", "2047-12-31");
			});
		operators.add(Map.of("certificateNo", "CZ-DECL-NEW", "rank", 4, "name", "新人员", "validFrom", "2021-01-01",
				"validTo", "2049-01-01", "contractFrom", "2022-01-01"));
		content.put("operators", operators);
		List<Map<String, Object>> equipment = DeclarationForms.rows(content, "equipment");
		equipment.removeIf((row) -> "SN-DECL-GONE".equals(row.get("serialNo")));
		equipment.getFirst().put("calibrationDueOn", "2048-06-30");
		equipment.add(Map.of("itemCode", "秒表", "quantity", 1, "brand", "示范", "model", "M2", "serialNo", "SN-DECL-NEW"));
		content.put("equipment", equipment);
		agency.put(one, content, opened.etag()).expect(200);
		agency.post(one + "/submit", Map.of()).expect(200);

		Desk brigade = Desk.ofBrigade(this.port, "511024");
		List<String> paths = List.of("legalRep", "practiceAddress", "tenure", "operators[CZ-DECL-OLD].rank",
				"operators[CZ-DECL-OLD].contractTo", "operators[CZ-DECL-NEW]", "equipment[秒表/SN-DECL-GONE]",
				"equipment[秒表/SN-DECL-KEPT].calibrationDueOn", "equipment[秒表/SN-DECL-NEW]");
		assertThat(brigade.get(one + "/differences")
			.json()
			.get("content")
			.valueStream()
			.filter((row) -> row.get("takeable").asBoolean())
			.map((row) -> row.get("path").asString())).containsExactlyInAnyOrderElementsOf(paths);
		Desk auditor = Desk.of(this.port, TestTokens.of(Role.AUDITOR));
		assertThat(auditor.get(one + "/differences").text()).doesNotContain("某某某");
		assertThat(auditor.get(one).text()).doesNotContain("某某某").doesNotContain("新人员");

		brigade.post(one + "/accept", Map.of("takeOver", paths)).expect(200);
		assertThat(brigade.get(one + "/differences").expect(200).json().get("content")).isEmpty();
		assertThat(brigade.get("/api/registry/agencies/" + uscc).json().get("legalRep").asString()).isEqualTo("某某某");
		JsonNode old = desk.get("/api/registry/practitioners?q=CZ-DECL-OLD").json().get("content").get(0);
		assertThat(old.get("operators").get(0).get("rank").asInt()).isEqualTo(4);
		assertThat(old.get("engagements").get(0).get("contractTo").asString()).isEqualTo("2047-12-31");
		assertThat(desk.get("/api/registry/practitioners?q=CZ-DECL-NEW")
			.json()
			.get("content")
			.get(0)
			.get("name")
			.asString()).isEqualTo("新人员");
		assertThat(desk.get("/api/registry/equipment?q=SN-DECL-GONE").json().get("content").get(0).has("heldTo"))
			.isTrue();
	}

	@Test
	void projectsAreTakenWhereTheClientIsAKnownUnit() {
		String uscc = forms().registered(7, "511024");
		Desk desk = Desk.ofDetachment(this.port);
		for (String n : List.of("7", "8")) {
			desk.post("/api/registry/units", Map.of("unitId", "U-DECL-" + n, "name", "内江申报演示大楼" + n, "brigade",
					"511024", "complex", false, "floorArea", 1000, "flags", List.of()))
				.expect(201);
		}
		for (String n : List.of("KEPT", "GONE")) {
			desk.post("/api/registry/projects", Map.of("performer", uscc, "unitId", "U-DECL-7", "kind", "MAINTENANCE",
					"contractNo", "HT-DECL-" + n, "from", "2021-01-01"))
				.expect(201);
		}
		Desk agency = Desk.ofAgency(this.port, uscc);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		Map<String, Object> content = forms().filled(opened.json(), "260.5");
		List<Map<String, Object>> projects = DeclarationForms.rows(content, "projects");
		projects.removeIf((row) -> "HT-DECL-GONE".equals(row.get("contractNo")));
		projects.getFirst().put("projectLead", "ZC-DECL-LEAD");
		projects
			.add(Map.of("contractNo", "HT-DECL-NEW", "client", "内江申报演示大楼8", "kind", "TESTING", "from", "2022-01-01"));
		projects
			.add(Map.of("contractNo", "HT-DECL-NOWHERE", "client", "没有登记的单位", "kind", "TESTING", "from", "2022-01-01"));
		content.put("projects", projects);
		agency.put(one, content, opened.etag()).expect(200);
		agency.post(one + "/submit", Map.of()).expect(200);
		Desk brigade = Desk.ofBrigade(this.port, "511024");
		List<String> paths = List.of("projects[HT-DECL-KEPT].projectLead", "projects[HT-DECL-GONE]",
				"projects[HT-DECL-NEW]");
		assertThat(brigade.get(one + "/differences")
			.json()
			.get("content")
			.valueStream()
			.filter((row) -> row.get("takeable").asBoolean() && row.get("path").asString().startsWith("projects"))
			.map((row) -> row.get("path").asString())).containsExactlyInAnyOrderElementsOf(paths);
		brigade.post(one + "/accept", Map.of("takeOver", List.of("projects[HT-DECL-NOWHERE]")))
			.expectProblem(422, "REG-106");
		brigade.post(one + "/accept", Map.of("takeOver", paths)).expect(200);
		JsonNode kept = desk.get("/api/registry/projects?q=HT-DECL-KEPT").json().get("content").get(0);
		assertThat(kept.get("projectLead").asString()).isEqualTo("ZC-DECL-LEAD");
		JsonNode fresh = desk.get("/api/registry/projects?q=HT-DECL-NEW").json().get("content").get(0);
		assertThat(fresh.get("unitId").asString()).isEqualTo("U-DECL-8");
		assertThat(desk.get("/api/registry/projects?q=HT-DECL-GONE&active=true").json().get("total").asInt()).isZero();
	}

	@Test
	void theReferenceDataIsReadInTwoLanguages() {
		Desk desk = Desk.ofAgency(this.port, AgencyStory.USCC.value());
		assertThat(
				desk.get("/api/registry/reference/declaration-calls").expect(200).json().get(0).get("title").asString())
			.contains("自查申报");
		assertThat(desk.inEnglish()
			.get("/api/registry/reference/self-check-items?kind=ASSESS")
			.expect(200)
			.json()
			.toString()).contains("legal person").doesNotContain("ELG-05");
	}

	private List<String> told(String id) {
		return Desk.of(this.port, TestTokens.of(Role.AUDITOR))
			.get("/api/registry/operations/history/declaration/" + id)
			.expect(200)
			.json()
			.findValuesAsString("type");
	}

	private DeclarationForms forms() {
		return new DeclarationForms(this.port);
	}

}
