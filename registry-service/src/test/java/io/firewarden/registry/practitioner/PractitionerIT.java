package io.firewarden.registry.practitioner;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People over a socket: who they are, where they are engaged, who may see them. */
@RegistryTest
class PractitionerIT {

	private static final String PEOPLE = "/api/registry/practitioners";

	private static final String AGENCIES = "/api/registry/agencies";

	@LocalServerPort
	int port;

	@Autowired
	Clock clock;

	@Test
	void aRecordedPersonIsReadAgainAndTheSameRequestIsAnsweredAsBefore() {
		String uscc = agency(1);
		Map<String, Object> form = engineer("PE-1", "CLASS_1", "51");
		form.put("engagement", contract(uscc, "2021-01-01"));
		Answer created = desk().post(PEOPLE, form).expect(201);
		JsonNode view = desk().get(PEOPLE + "/" + id(created)).expect(200).json();
		assertThat(view.get("name").asString()).isEqualTo("演示甲");
		assertThat(view.get("engineer").get("state").asString()).isEqualTo("VALID");
		assertThat(view.get("engagements").get(0).get("role").asString()).isEqualTo("ENGINEER");
		assertThat(view.get("engagements").get(0).get("active").asBoolean()).isTrue();
		assertThat(id(desk().post(PEOPLE, form).expect(200))).isEqualTo(id(created));
	}

	@Test
	@Covers("REG-200")
	void theSameNumberOfAnotherPersonIsRefusedAndNamesTheHolderMasked() {
		String holder = id(desk().post(PEOPLE, engineer("PE-2", "CLASS_1", "51")).expect(201));
		Map<String, Object> other = engineer("pe-2 ", "CLASS_1", "51");
		other.put("name", "另一人");
		JsonNode problem = desk().post(PEOPLE, other).expectProblem(409, "REG-200");
		assertThat(problem.get("detail").asString()).contains("演**").doesNotContain("演示甲");
		assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("engineer.registrationNo");
		assertThat(problem.get("errors").get(0).get("suggestion").asString()).isEqualTo(holder);
		desk().post(PEOPLE, engineer("PE-2", "CLASS_2", "51")).expect(201);
	}

	@Test
	@Covers({ "REG-204", "REG-007", "REG-006", "REG-202", "REG-210" })
	void badInputIsNamedByField() {
		Map<String, Object> nobody = engineer("PE-3", "CLASS_1", "51");
		nobody.remove("engineer");
		desk().post(PEOPLE, nobody).expectProblem(422, "REG-204");
		Map<String, Object> backwards = operators(List.of(operator("PO-3", 4, "2023-01-01", "2022-01-01"),
				operator("PO-3", 5, "2020-01-01", "2030-01-01")));
		JsonNode problem = desk().post(PEOPLE, backwards).expectProblem(422, "REG-007");
		assertThat(problem.get("errors").valueStream().map((error) -> error.get("field").asString()))
			.containsExactly("operators[0].validTo", "operators[1].certificateNo");
		Map<String, Object> wrong = engineer("PE-3", "CLASS_1", "51");
		wrong.put("residentId", "511000199001011234");
		desk().post(PEOPLE, wrong).expectProblem(422, "REG-202");
		Map<String, Object> early = engineer("PE-3", "CLASS_1", "51");
		early.put("effectiveOn", LocalDate.now(this.clock).plusDays(1).toString());
		desk().post(PEOPLE, early).expectProblem(422, "REG-210");
		desk().post(PEOPLE, operators(List.of(operator("PO-4", 6, "2020-01-01", "2030-01-01"))))
			.expectProblem(400, "PLT-002");
		Map<String, Object> impossible = operators(List.of(operator("PO-4", 5, "2022-02-30", "2030-01-01")));
		assertThat(desk().post(PEOPLE, impossible)
			.expectProblem(400, "PLT-002")
			.get("errors")
			.get(0)
			.get("field")
			.asString()).isEqualTo("operators[0].validFrom");
	}

	@Test
	@Covers({ "REG-203", "REG-205", "REG-206", "REG-207" })
	void anAgreementFitsThePersonAndTheOtherContracts() {
		String uscc = agency(4);
		String id = id(
				desk().post(PEOPLE, operators(List.of(operator("PO-5", 4, "2020-01-01", "2039-01-01")))).expect(201));
		String at = PEOPLE + "/" + id + "/engagements";
		desk().post(at, contract("91511000MA0T0002XP", "2021-01-01")).expectProblem(422, "REG-203");
		Map<String, Object> asEngineer = contract(uscc, "2021-01-01");
		asEngineer.put("role", "ENGINEER");
		desk().post(at, asEngineer).expectProblem(422, "REG-205");
		Map<String, Object> backwards = contract(uscc, "2021-01-01");
		backwards.put("contractTo", "2020-01-01");
		desk().post(at, backwards).expectProblem(422, "REG-206");
		desk().post(at, contract(uscc, "2021-01-01")).expect(201);
		desk().post(at, contract(uscc, "2021-01-01")).expect(200);
		desk().post(at, contract(uscc, "2022-01-01")).expectProblem(422, "REG-207");
	}

	@Test
	@Covers({ "REG-208", "REG-211", "REG-222", "REG-209" })
	void aPersonAtTwoAgenciesCountsAtNeitherUntilAnOfficerDecides() {
		String one = agency(5);
		String other = agency(6);
		Map<String, Object> form = engineer("PE-5", "CLASS_1", "51");
		form.put("engagement", contract(one, "2021-01-01"));
		Answer created = desk().post(PEOPLE, form).expect(201);
		String at = PEOPLE + "/" + id(created) + "/engagements/";
		String engagement = created.json().get("engagements").get(0).get("engagementId").asString();
		desk().postWith(at + engagement + "/resolution", Map.of("keep", one, "reason", "x"), created.etag())
			.expectProblem(422, "REG-208");
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(row(one, "PE-5")).isEqualTo("counted"));
		Answer twice = desk().post(PEOPLE + "/" + id(created) + "/engagements", contract(other, "2022-01-01"))
			.expect(201);
		assertThat(twice.json().get("warnings").get(0).get("code").asString()).isEqualTo("REG-222");
		assertThat(row(one, "PE-5")).isEqualTo("CONTESTED " + other);
		assertThat(row(other, "PE-5")).isEqualTo("CONTESTED " + one);
		JsonNode contested = desk().get(PEOPLE + "?contested=true&as=ENGINEER&uscc=" + one).expect(200).json();
		assertThat(contested.get("content").get(0).get("practitionerId").asString()).isEqualTo(id(created));
		assertThat(contested.get("facets").get("contested").get("true").asInt()).isEqualTo(1);
		assertThat(contested.get("facets").get("level").get("CLASS_1").asInt()).isEqualTo(1);
		assertThat(contested.get("facets").get("brigade").get("511002").asInt()).isEqualTo(1);
		assertThat(contested.get("facets").get("rank").get("4").asInt()).isZero();
		desk()
			.postWith(at + engagement + "/resolution", Map.of("keep", "91511000MA0T0002XP", "reason", "x"),
					twice.etag())
			.expectProblem(422, "REG-211");
		desk().postWith(at + engagement + "/resolution", Map.of("keep", other, "reason", " "), twice.etag())
			.expectProblem(400, "PLT-002");
		JsonNode resolved = desk()
			.postWith(at + engagement + "/resolution", Map.of("keep", other, "reason", "社保在该机构"), twice.etag())
			.expect(200)
			.json();
		assertThat(resolved.get("contested").asBoolean()).isFalse();
		assertThat(desk().get(PEOPLE + "?contested=true&uscc=" + one).json().get("content")).isEmpty();
		assertThat(resolved.get("engagements").get(0).get("resolved").get("endedOn").asString())
			.isEqualTo("2021-12-31");
		assertThat(row(one, "PE-5")).isEqualTo("ENGAGEMENT_ENDED");
		assertThat(row(other, "PE-5")).isEqualTo("counted");
	}

	@Test
	@Covers({ "REG-212", "REG-221" })
	void anEngineerOfClassTwoFromAnotherProvinceCountsWhenConfirmed() {
		String uscc = agency(7);
		Map<String, Object> form = engineer("PE-7", "CLASS_2", "50");
		form.put("engagement", contract(uscc, "2021-01-01"));
		Answer created = desk().post(PEOPLE, form).expect(201);
		assertThat(created.json().get("warnings").get(0).get("code").asString()).isEqualTo("REG-221");
		assertThat(row(uscc, "PE-7")).isEqualTo("OTHER_PROVINCE");
		String at = PEOPLE + "/" + id(created) + "/confirmation";
		desk().postWith(at, Map.of("confirmed", true, "reason", "已函询"), created.etag()).expect(200);
		assertThat(row(uscc, "PE-7")).isEqualTo("counted");
		Answer home = desk().post(PEOPLE, engineer("PE-8", "CLASS_2", "51")).expect(201);
		desk()
			.postWith(PEOPLE + "/" + id(home) + "/confirmation", Map.of("confirmed", true, "reason", "x"), home.etag())
			.expectProblem(422, "REG-212");
	}

	@Test
	@Covers("REG-220")
	void aRevisionIsKeptWithItsReasonAndAPastDayStillShowsTheOldCertificate() {
		Map<String, Object> form = engineer("PE-9", "CLASS_1", "51");
		Answer created = desk().post(PEOPLE, form).expect(201);
		String at = PEOPLE + "/" + id(created);
		form.put("engineer", Map.of("level", "CLASS_1", "registrationNo", "PE-9", "validFrom", "2018-01-01", "validTo",
				"2021-01-01"));
		form.put("reason", "录入错误");
		desk().put(at, form).expectProblem(428, "PLT-008");
		Answer revised = desk().put(at, form, created.etag()).expect(200);
		assertThat(revised.json().get("warnings").get(0).get("code").asString()).isEqualTo("REG-220");
		assertThat(desk().put(at, form, created.etag()).expect(200).etag()).isEqualTo(revised.etag());
		JsonNode versions = desk().get(at + "/versions").expect(200).json().get("content");
		assertThat(versions).hasSize(2);
		assertThat(versions.get(0).get("reason").asString()).isEqualTo("录入错误");
		assertThat(versions.get(0).get("changes").valueStream().map((change) -> change.get("field").asString()))
			.contains("engineer.validTo");
		desk().get(at + "?asOf=2020-01-01").expectProblem(404, "PLT-007");
		desk().get(at + "?asOf=" + LocalDate.now(this.clock)).expect(200);
	}

	@Test
	void namesAreForOfficersAndTheEmployingAgency() {
		String own = agency(10);
		String stranger = agency(11);
		Map<String, Object> form = engineer("PE-10", "CLASS_1", "51");
		form.put("engagement", contract(own, "2021-01-01"));
		form.put("residentId", "11010519491231002X");
		Answer created = desk().post(PEOPLE, form).expect(201);
		assertThat(created.json().get("residentId").asString()).isEqualTo("**************002X");
		assertThat(created.text()).doesNotContain("19491231");
		String at = PEOPLE + "/" + id(created);
		assertThat(Desk.ofAgency(this.port, own).get(at).expect(200).json().get("name").asString()).isEqualTo("演示甲");
		Desk.ofAgency(this.port, stranger).get(at).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511083").get(at).expectProblem(404, "PLT-007");
		JsonNode auditor = Desk.of(this.port, TestTokens.of(Role.AUDITOR)).get(at).expect(200).json();
		assertThat(auditor.get("name").asString()).isEqualTo("演**");
		assertThat(auditor.has("residentId") && !auditor.get("residentId").isNull()).isFalse();
		assertThat(desk().get(AGENCIES + "/" + own + "/people").expect(200).text()).contains("PE-10");
	}

	@Test
	void anAgencyEngagesAndEndsItsOwnPeopleOnly() {
		String own = agency(12);
		String other = agency(13);
		Desk self = Desk.ofAgency(this.port, own);
		Map<String, Object> form = engineer("PE-12", "CLASS_1", "51");
		self.post(PEOPLE, form).expectProblem(422, "REG-203");
		form.put("engagement", contract(other, "2021-01-01"));
		self.post(PEOPLE, form).expectProblem(422, "REG-203");
		form.put("engagement", contract(own, "2021-01-01"));
		Answer created = self.post(PEOPLE, form).expect(201);
		String engagement = created.json().get("engagements").get(0).get("engagementId").asString();
		String at = PEOPLE + "/" + id(created) + "/engagements/" + engagement;
		Desk.ofAgency(this.port, other)
			.put(at, Map.of("contractTo", "2022-01-01"), created.etag())
			.expectProblem(404, "PLT-007");
		JsonNode ended = self.put(at, Map.of("contractTo", "2022-01-01"), created.etag()).expect(200).json();
		assertThat(ended.get("engagements").get(0).get("active").asBoolean()).isFalse();
		assertThat(row(own, "PE-12")).isEqualTo("ENGAGEMENT_ENDED");
	}

	@Test
	void peopleAreFoundByNumberAndName() {
		desk().post(PEOPLE, engineer("QF-77123", "CLASS_1", "51")).expect(201);
		assertThat(desk().get(PEOPLE + "?q=qf-771").expect(200).json().get("total").asInt()).isOne();
		assertThat(desk().get(PEOPLE + "?q=%E6%BC%94%E7%A4%BA").expect(200).json().get("total").asInt())
			.isGreaterThanOrEqualTo(1);
	}

	@Test
	void peopleOfANewAgencyAreRecordedWithItOnceAndCount() {
		String uscc = AgencyStory.uscc(520_099).value();
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		desk().post(AGENCIES, anlan().form(uscc)).expect(200);
		JsonNode people = desk().get(AGENCIES + "/" + uscc + "/people").expect(200).json().get("content");
		assertThat(people).hasSize(8);
		assertThat(row(uscc, AgencyStory.own("E1", uscc))).isEqualTo("counted");
	}

	/** How the engineer's row stands in the explanation: counted, or why not. */
	private String row(String uscc, String registrationNo) {
		JsonNode rows = desk().get(AGENCIES + "/" + uscc + "/eligibility")
			.expect(200)
			.json()
			.get("conditions")
			.get(3)
			.get("rows");
		for (JsonNode row : rows) {
			if (row.get("ref").asString().equals(registrationNo)) {
				return row.get("counted").asBoolean() ? "counted" : row.get("reasonCode").asString()
						+ (row.hasNonNull("other") ? " " + row.get("other").get("uscc").asString() : "");
			}
		}
		return "missing";
	}

	private String agency(int n) {
		String uscc = AgencyStory.uscc(520_000 + n).value();
		Map<String, Object> form = anlan().withoutLead().form(uscc);
		form.put("engineers", List.of());
		form.put("operators", List.of());
		desk().post(AGENCIES, form).expect(201);
		return uscc;
	}

	private static Map<String, Object> engineer(String registrationNo, String level, String province) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("name", "演示甲");
		form.put("engineer", Map.of("level", level, "registrationNo", registrationNo, "validFrom", "2020-01-01",
				"validTo", "2049-12-31", "issuingProvince", province));
		return form;
	}

	private static Map<String, Object> operators(List<Map<String, Object>> certificates) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("name", "演示乙");
		form.put("operators", certificates);
		return form;
	}

	private static Map<String, Object> operator(String number, int rank, String from, String to) {
		return Map.of("certificateNo", number, "rank", rank, "validFrom", from, "validTo", to);
	}

	private static Map<String, Object> contract(String uscc, String from) {
		return new LinkedHashMap<>(Map.of("uscc", uscc, "contractFrom", from));
	}

	private static String id(Answer answer) {
		return answer.json().get("practitionerId").asString();
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

}
