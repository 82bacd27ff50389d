package io.firewarden.sampling;

import java.util.List;
import java.util.function.Consumer;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The next campaign, of another city and year, from the file of this one: written,
 * checked, revised, activated, announced, decided and closed over HTTP.
 */
@SamplingTest
class CampaignEditorIT {

	private static final String ALL = "/api/sampling/campaigns";

	private static final String APPROVAL = """
			{"authority":"演示市人民政府","documentNo":"演政〔2023〕1号","filingNo":"备2023-1","itemListRef":"演示清单",
			"approvedOn":"2023-02-20"}""";

	@LocalServerPort
	int port;

	private Desk officer;

	private Desk leader;

	@BeforeEach
	void people() {
		this.officer = Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER);
		this.leader = Desk.of(this.port, "zhiduizhang", Role.DETACHMENT_LEADER);
	}

	@Test
	@Covers({ "SMP-101", "SMP-103", "SMP-105" })
	void theNextCampaignIsMadeFromTheFileOfThisOneAndLedToItsEnd() {
		String code = "YS-2023-FTSA";
		ObjectNode document = file(code);
		JsonNode draft = this.officer.post(ALL, request(document, null)).expect(201).json();
		assertThat(draft.path("state").asString()).isEqualTo("DRAFT");
		this.officer.post(ALL, request(document, null)).expect(200);
		this.officer.post(ALL, request(with(document, (one) -> one.put("teamSize", 3)), null)).expect(409, "SMP-101");
		assertThat(this.officer.get(ALL + "/" + code + "/export").expect(200).json()).isEqualTo(document);

		var changed = with(document, (one) -> ((ObjectNode) one.at("/quotas/1/draw")).put("ratio", "0.3"));
		put(code, 7, changed, null).expect(412, "PLT-009");
		put(code, 1, changed, null).expect(200);
		put(code, 2, with(changed, (one) -> one.put("code", "ANDERS")), null).expect(422, "SMP-105");

		this.officer.post(ALL + "/" + code + "/draws", "{\"quotas\":[\"Q2\"],\"witnesses\":[\"w1\",\"w2\"]}")
			.expect(422, "SMP-005");
		this.leader.post(ALL + "/" + code + "/activation", "{}").expect(422, "SMP-102");
		this.leader.post(ALL + "/" + code + "/activation", APPROVAL).expect(200);

		var again = with(changed, (one) -> one.put("endsOn", "2023-11-30"));
		put(code, 3, again, null).expect(422, "SMP-103");
		assertThat(put(code, 3, again, "上级延长期限").expect(200).json().path("revision").asInt()).isEqualTo(3);
		assertThat(this.leader
			.post(ALL + "/" + code + "/clauses/C-19/decision",
					"{\"effective\":{\"zh\":\"不重复抽取\",\"en\":\"Not drawn twice\"},\"note\":\"会议决定\"}")
			.expect(200)
			.json()
			.path("revision")
			.asInt()).isEqualTo(4);
		revisions(code);
		announced(code);

		this.leader.post(ALL + "/" + code + "/closing", "{\"reason\":\"到期\"}").expect(200);
		put(code, 6, changed, "再改").expect(409, "SMP-104");
	}

	private void revisions(String code) {
		JsonNode told = this.officer.get(ALL + "/" + code + "/revisions").expect(200).json().path("content");
		List<String> lines = told.valueStream()
			.map((one) -> one.path("revision").asInt() + " "
					+ one.path("changed").valueStream().map(JsonNode::asString).toList())
			.toList();
		assertThat(lines.get(0)).isEqualTo("1 []");
		assertThat(lines.get(1)).isEqualTo("2 [quotas[1].draw.ratio]");
		assertThat(lines.get(2)).startsWith("2 [").contains("state");
		assertThat(lines.get(3)).isEqualTo("3 [endsOn]");
		assertThat(lines.get(4)).startsWith("4 [clauses[").contains(".effective.zh", ".resolution", ".decidedBy");
		JsonNode ratio = told.path(1).path("changes").path(0);
		assertThat(ratio.path("before").asString() + " " + ratio.path("after").asString()).isEqualTo("0.2 0.3");
		assertThat(told.path(3).path("reason").asString()).isEqualTo("上级延长期限");
		// Each revision can be read again as it stood, in both forms.
		JsonNode first = this.officer.get(ALL + "/" + code + "?revision=1").expect(200).json();
		assertThat(first.path("revision").asInt()).isEqualTo(1);
		assertThat(first.path("state").asString()).isEqualTo("DRAFT");
		assertThat(this.officer.get(ALL + "/" + code + "/export?revision=1").expect(200).json()).isEqualTo(file(code));
		assertThat(this.officer.get(ALL + "/" + code + "?revision=2").expect(200).json().path("state").asString())
			.isEqualTo("ACTIVE");
		this.officer.get(ALL + "/" + code + "?revision=9").expect(404);
	}

	private void announced(String code) {
		try (var heard = new SamplingEvents()) {
			await().untilAsserted(() -> assertThat(heard.about(code)).satisfiesExactly(
					(one) -> assertThat(one).startsWith("sampling.campaign-activated.v1").contains("备2023-1"),
					(one) -> assertThat(one).startsWith("sampling.campaign-revised.v1").contains("endsOn", "上级延长期限"),
					(one) -> assertThat(one).startsWith("sampling.campaign-revised.v1").contains("clauses[")));
		}
	}

	@Test
	@Covers({ "SMP-100", "SMP-107" })
	void faultsAreNamedAtTheirPlaceAndNothingIsKept() {
		ObjectNode faulty = with(file("FEHL-2023"), (one) -> {
			((ObjectNode) one.at("/quotas/1/draw")).put("ratio", "1.5");
			((ObjectNode) one.at("/phases/0")).put("end", "2021-01-01").put("start", "2022-01-01");
			one.put("teamSize", 1);
		});
		JsonNode refused = this.officer.post(ALL, request(faulty, null)).expect(422, "SMP-100").json();
		assertThat(refused.path("errors").valueStream().map((one) -> one.path("field").asString()))
			.contains("teamSize");
		JsonNode told = this.officer
			.post(ALL + "/validations", request(with(faulty, (one) -> one.put("teamSize", 2)), null))
			.expect(200)
			.json()
			.path("errors");
		assertThat(told.valueStream().map((one) -> one.path("field").asString())).contains("quotas[1].draw.ratio",
				"phases[0].end");
		assertThat(told.valueStream().map((one) -> one.path("message").asString())).noneMatch(String::isBlank);
		this.officer.get(ALL + "/FEHL-2023").expect(404);
		this.leader.post(ALL + "/NJ-2022-FTSA/clauses/C-99/decision", "{}").expect(422, "SMP-107");
	}

	@Test
	@Covers({ "SMP-108", "SMP-109" })
	void whatThePlanSaysIsCorrectedOnlyInARevisionThatSaysSo() {
		String code = "YS-2024-FTSA";
		ObjectNode document = file(code);
		this.officer.post(ALL, request(document, null)).expect(201);
		var decided = with(document, (one) -> clause(one).put("resolution", "CONFIRMED").put("decidedBy", "zhidui"));
		places(put(code, 1, decided, null), "clauses[0].resolution SMP-109");
		this.leader.post(ALL + "/" + code + "/activation", APPROVAL).expect(200);
		String before = this.officer.get(ALL + "/" + code + "/export").expect(200).text();

		var other = with(document, (one) -> wording(one, "raw").put("zh", "另一说法"));
		places(put(code, 2, other, "改动"), "clauses[0].raw SMP-108");
		places(put(code, 2, with(document, (one) -> wording(one, "effective").put("zh", "另一说法")), "改动"),
				"clauses[0].effective SMP-109");
		places(put(code, 2, with(document, (one) -> ((ArrayNode) one.path("clauses")).remove(29)), "改动"),
				"clauses SMP-108");
		assertThat(this.officer.get(ALL + "/" + code + "/export").expect(200).text()).isEqualTo(before);

		String id = clause(document).path("id").asString();
		this.leader.post(ALL + "/" + code + "/clauses/" + id + "/decision", "{}").expect(200);
		var kept = (ObjectNode) this.officer.get(ALL + "/" + code + "/export").expect(200).json();
		var corrected = with(kept, (one) -> wording(one, "raw").put("zh", "另一说法"));
		var request = (ObjectNode) StoredJson.mapper().readTree(request(corrected, "原文录入有误"));
		request.putArray("corrections").add(id);
		var answer = this.officer.put(ALL + "/" + code, "\"3\"", request.toString()).expect(200).json();
		assertThat(answer.path("clauses").path(0).path("resolution").asString()).isEqualTo("DEFAULT");
		assertThat(answer.path("clauses").path(0).has("decidedBy")).isFalse();
		try (var heard = new SamplingEvents()) {
			await().untilAsserted(() -> assertThat(heard.about(code))
				.anySatisfy((one) -> assertThat(one).contains("clauses[0].raw.zh", "原文录入有误")));
		}
	}

	private static ObjectNode clause(ObjectNode document) {
		return (ObjectNode) document.path("clauses").path(0);
	}

	private static ObjectNode wording(ObjectNode document, String text) {
		return (ObjectNode) clause(document).path(text);
	}

	private static void places(Desk.Answer refused, String... places) {
		assertThat(refused.expect(422, "SMP-100")
			.json()
			.path("errors")
			.valueStream()
			.map((one) -> one.path("field").asString() + " " + one.path("code").asString())).containsExactly(places);
	}

	@Test
	@Covers("SMP-106")
	void whatIsActiveIsNotActivatedAgain() {
		this.leader.post(ALL + "/NJ-2022-FTSA/activation", APPROVAL).expect(409, "SMP-106");
	}

	/** The campaign of 2022 under another code: what somebody edits who copies it. */
	private ObjectNode file(String code) {
		var plan = (ObjectNode) this.officer.get(ALL + "/NJ-2022-FTSA/export?revision=1").expect(200).json();
		plan.put("code", code);
		// Another test may have decided a clause of the one that is copied.
		((ArrayNode) plan.path("clauses")).forEach((one) -> ((ObjectNode) one).put("resolution", "DEFAULT"));
		return plan;
	}

	private static ObjectNode with(ObjectNode document, Consumer<ObjectNode> change) {
		ObjectNode copy = document.deepCopy();
		change.accept(copy);
		return copy;
	}

	private static String request(ObjectNode document, String reason) {
		ObjectNode request = StoredJson.mapper().createObjectNode();
		request.set("document", document);
		if (reason != null) {
			request.put("reason", reason);
		}
		return request.toString();
	}

	private Desk.Answer put(String code, long version, ObjectNode document, String reason) {
		return this.officer.put(ALL + "/" + code, "\"" + version + "\"", request(document, reason));
	}

}
