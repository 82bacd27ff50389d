package io.firewarden.registry.agency;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

/** Registering and revising, as a desk sees it. */
@RegistryTest
class AgencyIT {

	private static final String AGENCIES = "/api/registry/agencies";

	@LocalServerPort
	int port;

	@Test
	void aRegisteredAgencyIsReadAgainAsItWasTyped() {
		String uscc = uscc(1);
		Answer created = desk().post(AGENCIES, anlan().onPremisesOf("199.95").form(uscc)).expect(201);
		assertThat(created.headers().firstValue("Location")).hasValue(AGENCIES + "/" + uscc);
		assertThat(created.etag()).isEqualTo("\"1\"");
		JsonNode view = desk().get(AGENCIES + "/" + uscc).expect(200).json();
		assertThat(view).isEqualTo(created.json());
		assertThat(view.get("premisesArea").decimalValue()).isEqualByComparingTo("199.95");
		assertThat(view.get("verdict").asString()).isEqualTo("INELIGIBLE");
		assertThat(view.get("brigadeName").asString()).isEqualTo("市中区大队");
		assertThat(view.get("staff").get("engineers").asInt()).isEqualTo(2);
		assertThat(view.get("staff").get("operators").asInt()).isEqualTo(6);
		assertThat(view.get("lights")).hasSize(6);
	}

	@Test
	void theSameAgainIsAnsweredAsBefore() {
		String uscc = uscc(2);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		assertThat(desk().post(AGENCIES, anlan().form(uscc)).expect(200).etag()).isEqualTo("\"1\"");
	}

	@Test
	@Covers("REG-002")
	void anotherContentIsADuplicate() {
		String uscc = uscc(3);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		JsonNode problem = desk().post(AGENCIES, anlan().onPremisesOf("1").form(uscc)).expectProblem(409, "REG-002");
		assertThat(problem.get("detail").asString()).contains(uscc);
	}

	@Test
	@Covers("REG-001")
	void aWrongCodeSuggestsTheRightOne() {
		JsonNode problem = desk().post(AGENCIES, anlan().form("91511OOOMAOODEMN4W")).expectProblem(422, "REG-001");
		assertThat(problem.get("errors").get(0).get("suggestion").asString()).isEqualTo("91511000MA00DEMN4W");
		assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("uscc");
		JsonNode hopeless = desk().post(AGENCIES, anlan().form("91511000MA00DEMN4X")).expectProblem(422, "REG-001");
		assertThat(hopeless.get("errors").get(0).has("suggestion")).isFalse();
	}

	@Test
	@Covers("REG-001")
	void theSentenceFollowsTheReadersLanguage() {
		JsonNode problem = desk().inEnglish().post(AGENCIES, anlan().form("x")).expectProblem(422, "REG-001");
		assertThat(problem.get("detail").asString()).startsWith("This is not a unified social credit code");
	}

	@Test
	@Covers({ "REG-004", "REG-005", "REG-006", "REG-007", "REG-008" })
	void everyBreachOfAFileIsNamedWithItsField() {
		Map<String, Object> form = anlan().in("510104").ledBy("E9").form(uscc(4));
		form.put("engineers",
				List.of(engineer("E1", "2022-01-02", "2022-01-01"), engineer("E1", "2022-01-01", "2023-01-01")));
		form.put("operators", List.of(operator("O1"), operator("O1")));
		JsonNode problem = desk().post(AGENCIES, form).expectProblem(422, "REG-004");
		assertThat(problem.get("errors")
			.valueStream()
			.map((error) -> error.get("field").asString() + " " + error.get("code").asString()))
			.containsExactly("brigade REG-004", "engineers[0].validTo REG-007", "engineers[1].registrationNo REG-005",
					"operators[1].certificateNo REG-006", "technicalLead REG-008");
	}

	@Test
	@Covers("REG-003")
	void aBrigadeRegistersForItself() {
		Desk dongxing = Desk.ofBrigade(this.port, "511011");
		dongxing.post(AGENCIES, anlan().in("511002").form(uscc(5))).expectProblem(422, "REG-003");
		dongxing.post(AGENCIES, anlan().in("511011").form(uscc(5))).expect(201);
	}

	@Test
	void anotherBrigadesRecordDoesNotExist() {
		String uscc = uscc(6);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		Desk stranger = Desk.ofBrigade(this.port, "511011");
		stranger.get(AGENCIES + "/" + uscc).expectProblem(404, "PLT-007");
		stranger.get(AGENCIES + "/" + uscc + "/eligibility").expectProblem(404, "PLT-007");
		stranger.get(AGENCIES + "/" + uscc + "/timeline").expectProblem(404, "PLT-007");
		stranger.put(AGENCIES + "/" + uscc, anlan().in("511011").revision(uscc), "\"1\"").expectProblem(404, "PLT-007");
		assertThat(stranger.get(AGENCIES + "?q=" + uscc).expect(200).json().get("total").asInt()).isZero();
	}

	@Test
	void anAgencySeesItselfOnly() {
		String own = uscc(7);
		String other = uscc(8);
		desk().post(AGENCIES, anlan().form(own)).expect(201);
		desk().post(AGENCIES, anlan().form(other)).expect(201);
		Desk agency = Desk.ofAgency(this.port, own);
		agency.get(AGENCIES + "/" + own).expect(200);
		agency.get(AGENCIES + "/" + other).expectProblem(404, "PLT-007");
		assertThat(agency.get(AGENCIES).expect(200).json().get("total").asInt()).isOne();
		agency.put(AGENCIES + "/" + own, anlan().revision(own), "\"1\"").expectProblem(403, "PLT-006");
	}

	@Test
	void aRevisionNamesTheVersionItWasMadeOn() {
		String uscc = uscc(9);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		String at = AGENCIES + "/" + uscc;
		desk().put(at, anlan().onPremisesOf("300").revision(uscc)).expectProblem(428, "PLT-008");
		assertThat(desk().put(at, anlan().onPremisesOf("300").revision(uscc), "\"1\"").expect(200).etag())
			.isEqualTo("\"2\"");
		desk().put(at, anlan().onPremisesOf("310").revision(uscc), "\"1\"").expectProblem(412, "PLT-009");
		assertThat(desk().put(at, anlan().onPremisesOf("300").revision(uscc), "\"1\"").expect(200).etag())
			.as("the same revision sent again")
			.isEqualTo("\"2\"");
	}

	@Test
	@Covers("REG-009")
	void theCodeOfARecordDoesNotChange() {
		String uscc = uscc(10);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		desk().put(AGENCIES + "/" + uscc, anlan().revision(uscc(11)), "\"1\"").expectProblem(422, "REG-009");
	}

	@Test
	@Covers("REG-020")
	void anInnerDigitThatDoesNotFitWarns() {
		JsonNode view = desk().post(AGENCIES, anlan().form(AgencyStory.usccOfWrongInnerDigit(540_009)))
			.expect(201)
			.json();
		assertThat(view.get("warnings").get(0).get("code").asString()).isEqualTo("REG-020");
		assertThat(view.get("warnings").get(0).get("message").asString()).contains("第17位");
	}

	@Test
	void ofTwoWritersOnOneVersionOneWins() throws Exception {
		String uscc = uscc(12);
		desk().post(AGENCIES, anlan().form(uscc)).expect(201);
		try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Answer>> answers = both.invokeAll(List.of(revision(uscc, "301"), revision(uscc, "302")));
			assertThat(List.of(answers.get(0).get().status(), answers.get(1).get().status())).containsOnlyOnce(200)
				.containsAnyOf(409, 412);
		}
		assertThat(desk().get(AGENCIES + "/" + uscc).etag()).isEqualTo("\"2\"");
	}

	@Test
	void malformedInputIsNamed() {
		desk().postText(AGENCIES, "{\"uscc\":").expectProblem(400, "PLT-001");
		Map<String, Object> form = anlan().form(uscc(13));
		form.put("name", " ");
		form.put("kinds", List.of());
		form.put("premisesArea", -1);
		JsonNode problem = desk().post(AGENCIES, form).expectProblem(400, "PLT-002");
		assertThat(problem.get("errors").valueStream().map((error) -> error.get("field").asString()))
			.containsExactlyInAnyOrder("name", "kinds", "premisesArea");
	}

	@Test
	void anImpossibleDateAndAnUnknownWordAreNamedByField() {
		Map<String, Object> form = anlan().form(uscc(14));
		form.put("engineers", List.of(engineer("E1", "2022-02-30", "2023-01-01")));
		assertThat(
				desk().post(AGENCIES, form).expectProblem(400, "PLT-002").get("errors").get(0).get("field").asString())
			.isEqualTo("engineers[0].validFrom");
		form = anlan().form(uscc(14));
		form.put("subjectType", "KOMPANY");
		assertThat(
				desk().post(AGENCIES, form).expectProblem(400, "PLT-002").get("errors").get(0).get("field").asString())
			.isEqualTo("subjectType");
		form = anlan().form(uscc(14));
		form.put("operators",
				List.of(Map.of("certificateNo", "O1", "rank", 6, "validFrom", "2022-01-01", "validTo", "2023-01-01")));
		assertThat(
				desk().post(AGENCIES, form).expectProblem(400, "PLT-002").get("errors").get(0).get("field").asString())
			.isEqualTo("operators[0].rank");
	}

	@Test
	void rolesThatHaveNoBusinessHereAreRefused() {
		Desk association = Desk.of(this.port, TestTokens.of(Role.ASSOCIATION));
		association.get(AGENCIES).expectProblem(403, "PLT-006");
		Desk.of(this.port, TestTokens.of(Role.AUDITOR))
			.post(AGENCIES, anlan().form(uscc(15)))
			.expectProblem(403, "PLT-006");
		Desk.ofEverybody(this.port).get(AGENCIES).expectProblem(401, "PLT-005");
	}

	private Callable<Answer> revision(String uscc, String area) {
		return () -> desk().put(AGENCIES + "/" + uscc, anlan().onPremisesOf(area).revision(uscc), "\"1\"");
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

	private static String uscc(int n) {
		return AgencyStory.uscc(1000 + n).value();
	}

	private static Map<String, Object> engineer(String registrationNo, String from, String to) {
		return Map.of("registrationNo", registrationNo, "level", "CLASS_1", "validFrom", from, "validTo", to);
	}

	private static Map<String, Object> operator(String certificateNo) {
		return Map.of("certificateNo", certificateNo, "rank", 4, "validFrom", "2022-01-01", "validTo", "2023-01-01");
	}

}
