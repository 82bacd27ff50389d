package io.firewarden.sampling;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.draw.adapter.verify.Replay;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A campaign whose registered agencies are drawn brigade by brigade, from its plan to a
 * bundle that anybody can verify.
 */
@SamplingTest
class StrataIT {

	private static final String MARK = "STRA";

	private static final String CODE = "SC-2023-FTSA";

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	private Ceremony people;

	@BeforeEach
	void agenciesOfTwoBrigades() {
		this.people = Ceremony.at(this.port);
		try (var registry = new RegistryEvents()) {
			for (int i = 0; i < 13; i++) {
				registry.send("registry.agency-registered.v1", Ceremony.agency(MARK, i), 1, """
						{"uscc":"%s","name":"内江演示机构%02d有限公司","brigade":"%s","kinds":["MAINT_TEST"],
						"subjectType":"COMPANY","premisesArea":260.5,"originScope":"LOCAL",
						"entries":{"nationalSystem":true,"sichuanPlatform":false}}"""
					.formatted(Ceremony.agency(MARK, i), i, i < 10 ? "511002" : "511024"));
			}
		}
		await().untilAsserted(
				() -> assertThat(this.objects.objects(FrameRule.agencies(true), LocalDate.of(2022, 3, 7)).in())
					.hasSize(13));
	}

	@Test
	@Covers({ "SMP-022", "SMP-114", "SMP-119" })
	void everyBrigadeIsAStratumFromThePlanToTheBundle() throws Exception {
		var plan = plan("0.5");
		refused(plan("1.5"), "quotas[1].draw.perBrigade SMP-114");
		var slashed = plan.deepCopy();
		((ObjectNode) slashed.at("/quotas/1/draw")).put("stratum", "a/b");
		refused(slashed, "quotas[1].draw.stratum SMP-119");
		this.people.organiser().post("/api/sampling/campaigns", "{\"document\":" + plan + "}").expect(201);
		this.people.leader()
			.post("/api/sampling/campaigns/" + CODE + "/activation", """
					{"authority":"演示市人民政府","documentNo":"演政〔2023〕1号","filingNo":"备2023-1","approvedOn":"2023-02-20"}""")
			.expect(200);
		JsonNode frame = this.people.organiser()
			.get("/api/sampling/campaigns/" + CODE + "/frames?quotas=Q2")
			.expect(200)
			.json()
			.at("/content/0");
		assertThat(frame.path("required").asInt()).isEqualTo(4);
		assertThat(frame.path("byBrigade").toString()).contains("\"size\":10,\"required\":2",
				"\"size\":3,\"required\":2");

		String draw = this.people.organiser()
			.post("/api/sampling/campaigns/" + CODE + "/draws",
					"{\"quotas\":[\"Q2\"],\"witnesses\":[\"jianzheng1\",\"jianzheng2\"]}")
			.expect(201)
			.header("Location");
		this.people.commit(draw, Ceremony.FIRST, Ceremony.SECOND);
		exclude(draw, 10, 11, 12);
		var empty = this.people.organiser().post(draw + "/freeze", "").expect(422, "SMP-022").json();
		assertThat(Ceremony.each(empty.path("errors"), "field")).containsExactly("Q2 511024");
		assertThat(this.people.state(draw)).isEqualTo("DRAFT");
		exclude(draw, 10);
		this.people.organiser().post(draw + "/freeze", "").expect(200);
		this.people.first().post(draw + "/reveals", Ceremony.value(Ceremony.FIRST)).expect(200);
		this.people.second().post(draw + "/reveals", Ceremony.value(Ceremony.SECOND)).expect(200);
		this.people.organiser().post(draw + "/draw", "").expect(200);
		JsonNode published = this.people.leader().post(draw + "/publish", "").expect(200).json();
		assertThat(published.path("strata").valueStream().map(StrataIT::line)).containsExactly(
				"registered/511002 511002 10 2 Registered agencies · Shizhong District Brigade",
				"registered/511024 511024 2 1 Registered agencies · Weiyuan County Brigade");
		var bundle = this.people.everybody().get(draw.replace("/api/", "/public/") + "/bundle").expect(200);
		assertThat(Replay.of(bundle.bytes())).isEmpty();
		assertThat(bundle.json().at("/plan/quotas").toString()).contains("\"ratio\":\"0.5\"")
			.contains("registered/511024");
		JsonNode minutes = this.people.organiser().get(draw + "/minutes").expect(200).json();
		assertThat(Ceremony.each(minutes.path("quotas"), "brigade")).isEqualTo(List.of("511002", "511024"));
		JsonNode progress = this.people.organiser()
			.get("/api/sampling/campaigns/" + CODE + "/cockpit")
			.expect(200)
			.json()
			.at("/quotas/1/whole");
		assertThat(progress.path("required").asInt() + " " + progress.path("drawn").asInt()).isEqualTo("3 3");
	}

	private static String line(JsonNode one) {
		return String.join(" ", one.path("stratum").asString(), one.path("brigade").asString(),
				one.path("size").asString(), one.path("drawn").asString(), one.path("label").asString());
	}

	private ObjectNode plan(String ratio) {
		var plan = (ObjectNode) this.people.organiser()
			.get(Ceremony.CAMPAIGN + "/export?revision=1")
			.expect(200)
			.json();
		plan.put("code", CODE);
		((ObjectNode) plan.at("/quotas/1/draw")).set("perBrigade",
				StoredJson.mapper().readTree("{\"ownOfficers\":false,\"ratios\":{\"511024\":\"" + ratio + "\"}}"));
		return plan;
	}

	private void refused(ObjectNode plan, String place) {
		var refused = this.people.organiser()
			.post("/api/sampling/campaigns", "{\"document\":" + plan + "}")
			.expect(422, "SMP-100");
		assertThat(refused.json()
			.path("errors")
			.valueStream()
			.map((one) -> one.path("field").asString() + " " + one.path("code").asString())).containsExactly(place);
	}

	private void exclude(String draw, int... numbers) {
		var exclusions = StoredJson.mapper().createArrayNode();
		for (int number : numbers) {
			exclusions.addObject().put("unitId", Ceremony.agency(MARK, number)).put("reason", "UNDER_CASE");
		}
		this.people.leader()
			.put(draw + "/exclusions", this.people.version(draw), "{\"exclusions\":" + exclusions + "}")
			.expect(200);
	}

}
