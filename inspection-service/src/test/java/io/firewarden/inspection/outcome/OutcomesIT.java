package io.firewarden.inspection.outcome;

import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.inspection.Scene;
import io.firewarden.inspection.Visit;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomesIT extends InspectionUnderTest {

	@Test
	void aSignedSheetWithAFindingIsFollowedByOneOrderAndOneCase() {
		var visit = signed(",\"orderWorkingDays\":15");
		await().untilAsserted(() -> assertThat(orders(visit.scene)).hasSize(1));
		JsonNode order = orders(visit.scene).getFirst();
		assertThat(order.path("number").asString()).matches("内消东兴限字〔2022〕第\\d{4}号");
		assertThat(order.path("servedOn").asString()).isEqualTo("2022-03-07");
		assertThat(order.path("dueOn").asString()).isEqualTo("2022-03-28");
		assertThat(order.path("termBasis").asString()).isEqualTo("OFFICERS");
		await().untilAsserted(() -> assertThat(cases(visit.scene)).hasSize(1));
		JsonNode file = cases(visit.scene).getFirst();
		assertThat(file.path("number").asString()).matches("内消东兴立字〔2022〕第\\d{4}号");
		assertThat(file.path("authority").asString()).isEqualTo("511011");
		assertThat(file.path("suspicions").path(0).path("violationCode").asString()).isEqualTo("V-INELIGIBLE");
		published("inspection.correction-ordered.v1", visit.scene);
		published("inspection.case-filed.v1", visit.scene);
	}

	@Test
	void withoutATermSetThePlansFigureCountsAndIsShown() {
		var visit = signed(",\"fileCase\":false");
		await().untilAsserted(() -> assertThat(orders(visit.scene)).hasSize(1));
		assertThat(orders(visit.scene).getFirst().path("termBasis").asString()).isEqualTo("PLAN_FIGURE");
		assertThat(orders(visit.scene).getFirst().path("dueOn").asString()).isEqualTo("2022-03-21");
		assertThat(cases(visit.scene)).isEmpty();
	}

	@Test
	void theSameEventAgainHasNoSecondOutcome() {
		var visit = signed("");
		await().untilAsserted(() -> assertThat(cases(visit.scene)).hasSize(1));
		this.events.send("inspection.sheet-signed.v1", "task", visit.scene.taskId(), 2,
				sheet(visit.scene, "2022-03-07"));
		this.events.send("inspection.sheet-signed.v1", "task", visit.scene.taskId(), 9,
				sheet(visit.scene, "2022-03-07"));
		var marker = signed("");
		await().untilAsserted(() -> assertThat(orders(marker.scene)).hasSize(1));
		assertThat(orders(visit.scene)).hasSize(1);
		assertThat(cases(visit.scene)).hasSize(1);
	}

	@Test
	@Covers("INS-020")
	void withoutTheCalendarTheOrderWaitsAsADeadLetterAndTheCaseIsFiled() {
		var scene = Scene.fresh();
		this.events.send("inspection.sheet-signed.v1", "task", scene.taskId(), 1, sheet(scene, "2026-12-28"));
		await().untilAsserted(() -> assertThat(letters(scene)).singleElement()
			.satisfies((letter) -> assertThat(letter.getString("cause")).contains("INS-020").contains("2027")));
		assertThat(orders(scene)).isEmpty();
		assertThat(cases(scene)).hasSize(1);
		post(operator(),
				"/api/inspection/operations/dead-letters/" + letters(scene).getFirst().getString("_id") + "/redrive",
				"{\"reason\":\"try again\"}")
			.isProblem(422, "PLT-025");
		var onceLoaded = sheet(scene, "2022-03-07").replace("\n", " ").replace("\"", "\\\"");
		post(operator(),
				"/api/inspection/operations/dead-letters/" + letters(scene).getFirst().getString("_id") + "/redrive",
				"{\"reason\":\"as if the year were loaded\",\"correctedPayload\":\"" + onceLoaded + "\"}")
			.isOk();
		assertThat(orders(scene)).hasSize(1);
		assertThat(cases(scene)).hasSize(1);
	}

	@Test
	@Covers("INS-021")
	void aUnitWithoutDocumentNumbersMakesADeadLetter() {
		var scene = Scene.fresh();
		var foreign = sheet(scene, "2022-03-07").replace("511011\",\"signedOn", "510100\",\"signedOn");
		this.events.send("inspection.sheet-signed.v1", "task", scene.taskId(), 1, foreign);
		await().untilAsserted(() -> assertThat(letters(scene)).singleElement()
			.satisfies((letter) -> assertThat(letter.getString("cause")).contains("INS-021")));
	}

	@Test
	void ordersAndCasesStayWithinTheJurisdiction() {
		var visit = signed("");
		await().untilAsserted(() -> assertThat(cases(visit.scene)).hasSize(1));
		await().untilAsserted(() -> assertThat(orders(visit.scene)).hasSize(1));
		var order = "/api/inspection/orders/" + orders(visit.scene).getFirst().path("orderId").asString();
		var file = "/api/inspection/cases/" + cases(visit.scene).getFirst().path("caseId").asString();
		var own = TestTokens.of(Role.AGENCY).agency(visit.scene.uscc());
		var otherAgency = TestTokens.of(Role.AGENCY).agency(Scene.fresh().uscc());
		var otherBrigade = officer("OF-005", "511083");
		get(own, order).isOk();
		get(own, file).isOk();
		get(visit.lead, order).isOk();
		get(otherAgency, order).isProblem(404, "PLT-007");
		get(otherAgency, file).isProblem(404, "PLT-007");
		get(otherBrigade, order).isProblem(404, "PLT-007");
		get(otherBrigade, file).isProblem(404, "PLT-007");
		assertThat(get(otherBrigade, "/api/inspection/orders?uscc=" + visit.scene.uscc()).json().path("total").asInt())
			.isZero();
	}

	private Visit signed(String more) {
		var visit = Visit.begin(this);
		visit.save(visit.lead, visit.task().version(), visit.answersWithOneFinding(more)).isOk();
		visit.sign(visit.lead).isOk();
		visit.sign(visit.second).isOk();
		return visit;
	}

	private void published(String type, Scene scene) {
		await().untilAsserted(() -> assertThat(this.events.published(type, scene.uscc())).hasSize(1));
		Contracts.validate(type, this.events.published(type, scene.uscc()).getFirst());
	}

	private List<JsonNode> orders(Scene scene) {
		return get(detachment(), "/api/inspection/orders?uscc=" + scene.uscc()).isOk()
			.json()
			.path("content")
			.valueStream()
			.toList();
	}

	private List<JsonNode> cases(Scene scene) {
		return get(detachment(), "/api/inspection/cases?uscc=" + scene.uscc()).isOk()
			.json()
			.path("content")
			.valueStream()
			.toList();
	}

	private List<Document> letters(Scene scene) {
		return this.deadLetters.list(DeadLetters.State.DEAD)
			.stream()
			.filter((letter) -> scene.taskId().equals(letter.getString("key")))
			.toList();
	}

	private static String sheet(Scene scene, String signedOn) {
		return """
				{"taskId":"%1$s","uscc":"%2$s","agencyName":"内江示例消防技术服务有限公司","brigade":"511011","signedOn":"%3$s",
				"officers":["OF-002","OF-009"],"counts":{"conform":6,"nonconform":1,"notApplicable":0,"unchecked":0},
				"findings":[{"findingId":"%1$s/ELG-04a","itemCode":"ELG-04a","violationCode":"V-INELIGIBLE","severity":"S1",
				"note":"少1人","photos":[],"fileCase":true}]}"""
			.formatted(scene.taskId(), scene.uscc(), signedOn);
	}

}
