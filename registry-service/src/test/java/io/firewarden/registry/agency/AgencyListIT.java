package io.firewarden.registry.agency;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.practitioner.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

/** The list with its filters, facets and search; and what of it everybody may see. */
@RegistryTest
class AgencyListIT {

	private static final String LIST = "/api/registry/agencies";

	/** In every name of this class and in no other. */
	private static final String MARK = "云锦";

	@LocalServerPort
	int port;

	@BeforeEach
	void fourAgencies() {
		register(1, anlan().called("内江云锦甲(一)消防公司").in("511002"));
		register(2, anlan().called("内江云锦乙消防公司").in("511002").onPremisesOf("10").postedNowhere());
		register(3, anlan().called("内江云锦丙消防公司").in("511011").offering(ServiceKind.ASSESS));
		register(4, anlan().called("内江云锦丁消防公司").in("5110GX").asBranch());
	}

	@Test
	void theListIsPagedAndSorted() {
		JsonNode page = list("&size=3&page=0&sort=uscc,desc");
		assertThat(page.get("total").asInt()).isEqualTo(4);
		assertThat(usccs(page)).containsExactly(uscc(4), uscc(3), uscc(2));
		assertThat(usccs(list("&size=3&page=1&sort=uscc,desc"))).containsExactly(uscc(1));
		desk().get(LIST + "?sort=premisesArea").expectProblem(400, "PLT-002");
	}

	@Test
	void aFacetCountsWithItsOwnFilterLifted() {
		JsonNode page = list("&brigade=511002");
		assertThat(page.get("total").asInt()).isEqualTo(2);
		assertThat(page.get("facets").get("brigade").toString()).isEqualTo("{\"511002\":2,\"511011\":1,\"5110GX\":1}");
		assertThat(page.get("facets").get("kind").toString()).isEqualTo("{\"MAINT_TEST\":2}");
		assertThat(page.get("facets").get("origin").toString()).isEqualTo("{\"LOCAL\":2}");
		assertThat(page.get("facets").get("warning").toString()).isEqualTo("{\"30\":0,\"7\":0,\"90\":0}");
		assertThat(page.get("facets").get("verdict").toString()).isEqualTo("{\"INELIGIBLE\":1,\"UNDETERMINED\":1}");
		assertThat(page.get("facets").get("registered").toString()).isEqualTo("{\"false\":1,\"true\":1}");
	}

	@Test
	void everyFilterNarrows() {
		assertThat(usccs(list("&verdict=INELIGIBLE&sort=uscc"))).containsExactly(uscc(2), uscc(4));
		assertThat(usccs(list("&registered=false"))).containsExactly(uscc(2));
		assertThat(usccs(list("&kind=ASSESS"))).containsExactly(uscc(3));
		assertThat(usccs(list("&origin=OUT_OF_PROVINCE"))).isEmpty();
		assertThat(usccs(list("&warning=30"))).isEmpty();
		assertThat(usccs(list("&national=true&sichuan=false"))).isEmpty();
		desk().get(LIST + "?verdict=MAYBE").expectProblem(400, "PLT-002");
		desk().get(LIST + "?warning=8").expectProblem(400, "PLT-002");
	}

	@Test
	void eachSystemHasAFilterAndARowTellsTheFactWithItsSource() {
		Map<String, Object> form = anlan().called("内江紫霄丑消防公司").in("511025").form(uscc(6));
		form.put("entries",
				Map.of("national", Map.of("entered", true, "no", "GJ-0006", "on", "2021-05-20", "source", "国家系统导出表"),
						"sichuan", Map.of("entered", false)));
		assertThat(desk().post(LIST, form).status()).isIn(200, 201);
		String where = LIST + "?brigade=511025&q=" + URLEncoder.encode("紫霄丑", StandardCharsets.UTF_8);
		JsonNode page = desk().get(where + "&national=true&sichuan=false").expect(200).json();
		assertThat(usccs(page)).containsExactly(uscc(6));
		assertThat(page.get("facets").get("sichuan").toString()).isEqualTo("{\"false\":1}");
		JsonNode entry = page.get("content").get(0).get("entries").get("national");
		assertThat(entry.get("on").asString()).isEqualTo("2021-05-20");
		assertThat(entry.get("source").asString()).isEqualTo("国家系统导出表");
		assertThat(usccs(desk().get(where + "&sichuan=true").expect(200).json())).isEmpty();
	}

	@Test
	void aSearchIsTextAndNeverAPattern() {
		assertThat(usccs(find("云锦甲(一)"))).containsExactly(uscc(1));
		assertThat(usccs(find(".*锦甲"))).isEmpty();
		assertThat(usccs(find(uscc(3).toLowerCase()))).containsExactly(uscc(3));
		assertThat(usccs(find(uscc(3).substring(0, 16)))).containsExactly(uscc(3));
		assertThat(usccs(find(uscc(3).substring(10, 16)))).contains(uscc(3));
	}

	@Test
	void oneBoxTakesPinyinInitialsAndNumbersOfPeople() {
		assertThat(usccs(find("njyunjinjia"))).containsExactly(uscc(1));
		assertThat(usccs(find("yjbxf"))).containsExactly(uscc(3));
		register(5,
				anlan().called("内江紫霄子消防公司")
					.in("511024")
					.withEngineer("ZC-ZIXIAO-7", EngineerLevel.CLASS_2,
							new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))));
		assertThat(usccs(find("zc-zixiao"))).containsExactly(uscc(5));
		assertThat(Desk.ofEverybody(this.port)
			.get("/public/registry/agencies?q=zc-zixiao")
			.expect(200)
			.json()
			.get("total")
			.asInt()).isZero();
	}

	@Test
	void aWriteIsFoundByTheVeryNextSearch() {
		for (int i = 0; i < 20; i++) {
			String name = "内江紫霄" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + i + "号消防公司";
			register(100 + i, anlan().called(name).in("511083"));
			assertThat(usccs(find(name))).containsExactly(uscc(100 + i));
		}
	}

	@Test
	void aRowShowsSixLights() {
		JsonNode row = list("&kind=ASSESS").get("content").get(0);
		assertThat(row.get("lights").valueStream().map((light) -> light.get("result").asString()))
			.containsExactly("PASS", "PASS", "UNDETERMINED", "PASS", "NOT_REQUIRED", "PASS");
		assertThat(row.get("brigadeName").asString()).isEqualTo("东兴区大队");
		assertThat(row.get("registered").asBoolean()).isTrue();
	}

	@Test
	void everybodySeesTheMaskedRecordAndNothingElse() {
		Answer answer = Desk.ofEverybody(this.port).get("/public/registry/agencies/" + uscc(1)).expect(200);
		assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("uscc", "name", "kinds", "brigade",
				"brigadeName", "verdict", "lights");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
		assertThat(Desk.ofEverybody(this.port)
			.getIfNoneMatch("/public/registry/agencies/" + uscc(1), answer.etag())
			.status()).isEqualTo(304);
		assertThat(Desk.ofEverybody(this.port).inEnglish().get("/public/registry/agencies/" + uscc(1)).etag())
			.as("another language is another entity")
			.isNotEqualTo(answer.etag());
		Desk.ofEverybody(this.port).get("/public/registry/agencies/91511000MA00DEMN4X").expectProblem(404, "PLT-007");
	}

	@Test
	void thePublicListIsInTheOrderOfNamesAndCacheable() {
		String path = "/public/registry/agencies?q=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8)
				+ "&sort=verdict,desc";
		Answer answer = Desk.ofEverybody(this.port).get(path).expect(200);
		List<String> names = answer.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("name").asString())
			.toList();
		assertThat(names).hasSize(4).isSorted();
		assertThat(answer.text()).doesNotContain("engineers", "premisesArea", "E1", "O1");
		assertThat(Desk.ofEverybody(this.port).getIfNoneMatch(path, answer.etag()).status()).isEqualTo(304);
	}

	private JsonNode list(String rest) {
		return desk().get(LIST + "?q=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8) + rest).expect(200).json();
	}

	private JsonNode find(String text) {
		return desk().get(LIST + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).expect(200).json();
	}

	private static List<String> usccs(JsonNode page) {
		return page.get("content").valueStream().map((row) -> row.get("uscc").asString()).toList();
	}

	/** Registering again is answered as before. */
	private void register(int n, AgencyStory story) {
		assertThat(desk().post(LIST, story.form(uscc(n))).status()).isIn(200, 201);
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private static String uscc(int n) {
		return AgencyStory.uscc(200_000 + n).value();
	}

}
