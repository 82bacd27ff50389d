package io.firewarden.registry.association;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.ServiceDatabase;
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

/** An association at its desk. */
@RegistryTest
class AssociationIT {

	private static final String CODE = "/api/registry/association/code-of-conduct";

	@LocalServerPort
	int port;

	@Autowired
	ServiceDatabase database;

	@Autowired
	Clock clock;

	@Test
	void membersAreShownWithWhatTheyHaveDoneAndNothingOfEnforcement() {
		String committed = member(1);
		String silent = member(2);
		registered(3);
		Desk.ofAgency(this.port, committed)
			.post("/api/registry/commitments/" + committed + "/sign", Map.of("template", 1, "signatory", "甲"))
			.expect(201);
		Desk.ofAgency(this.port, silent).post("/api/registry/declarations", Map.of()).expect(201);
		Answer answer = desk().get("/api/registry/association/members?q=xhhydemo").expect(200);
		assertThat(answer.json().get("total").asInt()).isZero();
		JsonNode list = desk().get("/api/registry/association/members?q=xhys").expect(200).json();
		assertThat(list.get("total").asInt()).isEqualTo(2);
		JsonNode first = list.get("content").get(0);
		assertThat(first.get("commitment").asString()).isEqualTo("SIGNED");
		assertThat(first.get("declaration").asString()).isEqualTo("NONE");
		assertThat(list.get("content").get(1).get("declaration").asString()).isEqualTo("DRAFT");
		assertThat(list.get("facets").toString()).isEqualTo(
				"{\"committed\":{\"false\":1,\"true\":1}," + "\"declared\":{\"false\":2},\"warned\":{\"false\":2}}");
		assertThat(first.propertyNames()).doesNotContain("verdict", "lights", "registered");
		assertThat(desk().get("/api/registry/association/members?q=xhys&committed=true")
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("uscc").asString())).containsExactly(committed);
	}

	@Test
	@Covers({ "REG-120", "REG-121" })
	void aCodeOfConductIsWrittenPublishedAndReadByEverybody() {
		Answer none = desk().get(CODE).expect(200);
		assertThat(none.etag()).isEqualTo("\"0\"");
		desk().post(CODE + "/publication", Map.of()).expectProblem(409, "REG-120");
		Answer empty = desk().put(CODE, Map.of("title", "公约", "text", " "), none.etag()).expect(200);
		desk().post(CODE + "/publication", Map.of()).expectProblem(422, "REG-121");
		desk().put(CODE, Map.of("title", "公约", "text", "不低价竞争"), none.etag()).expectProblem(412, "PLT-009");
		Map<String, String> text = Map.of("title", "行业自律公约", "text", "一、诚信执业。");
		desk().put(CODE, text, empty.etag()).expect(200);
		desk().put(CODE, text, empty.etag()).expect(200);
		Desk everybody = Desk.ofEverybody(this.port);
		everybody.get("/public/registry/code-of-conduct/XH-511000").expectProblem(404, "PLT-007");
		assertThat(desk().post(CODE + "/publication", Map.of()).expect(200).json().get("published")).hasSize(1);
		JsonNode open = everybody.get("/public/registry/code-of-conduct/XH-511000").expect(200).json();
		assertThat(open.get("title").asString()).isEqualTo("行业自律公约");
		assertThat(open.get("version").asInt()).isEqualTo(1);
		assertThat(everybody.get("/public/registry/code-of-conduct").expect(200).text()).contains("XH-511000");
		everybody.get("/public/registry/code-of-conduct/XH-1").expectProblem(404, "PLT-007");
	}

	@Test
	void anAccountOfNoAssociationFindsNothing() {
		Desk stranger = Desk.of(this.port, TestTokens.of(Role.ASSOCIATION).org("XH-999999"));
		List.of("/api/registry/association", "/api/registry/association/members", CODE)
			.forEach((path) -> stranger.get(path).expectProblem(404, "PLT-007"));
		desk().get("/api/registry/agencies").expectProblem(403, "PLT-006");
		desk().get("/api/registry/declarations").expectProblem(403, "PLT-006");
		assertThat(desk().get("/api/registry/association").expect(200).json().get("id").asString())
			.isEqualTo("XH-511000");
	}

	private Desk desk() {
		return Desk.of(this.port, TestTokens.of(Role.ASSOCIATION).username("xiehui").org("XH-511000"));
	}

	private String member(int n) {
		String uscc = registered(n);
		this.database.collection("agency")
			.updateOne(Filters.eq("_id", uscc),
					Updates.combine(Updates.set("body.memberOf", "XH-511000"),
							Updates.set("body.particulars.memberOf", "XH-511000"),
							Updates.set("updatedAt", Date.from(this.clock.instant()))));
		return uscc;
	}

	private String registered(int n) {
		String uscc = AgencyStory.uscc(750_000 + n).value();
		Desk.ofDetachment(this.port)
			.post("/api/registry/agencies", anlan().called("协会演示" + n + "号公司").in("511083").form(uscc))
			.expect(201);
		return uscc;
	}

}
