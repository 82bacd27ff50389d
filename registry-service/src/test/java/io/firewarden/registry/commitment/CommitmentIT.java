package io.firewarden.registry.commitment;

import java.time.Duration;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A letter from its signature to its breach by the register's own event. */
@RegistryTest
class CommitmentIT {

	@LocalServerPort
	int port;

	@Test
	void aLapsedConditionBreachesTheLetter() {
		String uscc = registered(1, "511002");
		Desk agency = Desk.ofAgency(this.port, uscc);
		assertThat(agency.get(letter(uscc)).expect(200).json().get("state").asString()).isEqualTo("NONE");
		agency.post(letter(uscc) + "/sign", Map.of("template", 7, "signatory", "甲")).expectProblem(422, "REG-110");
		agency.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "甲")).expect(201);
		agency.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "甲")).expect(200);
		agency.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "乙")).expectProblem(409, "REG-111");
		agency.post(letter(uscc) + "/refuse", Map.of("reason", "反悔")).expectProblem(409, "REG-113");
		assertThat(open(uscc).get("state").asString()).isEqualTo("SIGNED");

		Desk desk = Desk.ofDetachment(this.port);
		Answer read = desk.get("/api/registry/agencies/" + uscc).expect(200);
		revise(desk, uscc, read.etag());
		await().atMost(Duration.ofSeconds(30)).until(() -> open(uscc).get("state").asString().equals("BREACHED"));
		JsonNode breached = Desk.ofBrigade(this.port, "511002").get(letter(uscc)).expect(200).json();
		assertThat(breached.get("conditions").get(0).get("code").asString()).isEqualTo("ELG-02");
		assertThat(breached.get("conditions").get(0).get("name").asString()).isEqualTo("工作场所建筑面积");
		assertThat(breached.get("signatory").asString()).isEqualTo("甲");
		agency.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "甲")).expect(200);
		JsonNode anew = agency.get(letter(uscc)).expect(200).json();
		assertThat(anew.get("letter").asInt()).isEqualTo(2);
		assertThat(anew.get("earlier").get(0).get("state").asString()).isEqualTo("BREACHED");
	}

	@Test
	void thePublicCopyNamesNobodyAndARefusalIsNotShown() {
		String signed = registered(2, "511011");
		String refused = registered(3, "511011");
		Desk.ofAgency(this.port, signed)
			.post(letter(signed) + "/sign", Map.of("template", 1, "signatory", "欧阳某某"))
			.expect(201);
		Answer copy = Desk.ofEverybody(this.port).get("/public/registry/commitments/" + signed).expect(200);
		assertThat(copy.text()).doesNotContain("欧阳某某").doesNotContain("signatory");
		assertThat(copy.json().get("points")).hasSize(11);
		assertThat(Desk.ofEverybody(this.port)
			.getIfNoneMatch("/public/registry/commitments/" + signed, copy.etag())
			.status()).isEqualTo(304);
		Desk brigade = Desk.ofBrigade(this.port, "511011");
		brigade.post(letter(refused) + "/refuse", Map.of("reason", "")).expectProblem(422, "REG-112");
		brigade.post(letter(refused) + "/refuse", Map.of("reason", "正在注销")).expect(201);
		brigade.post(letter(refused) + "/refuse", Map.of("reason", "正在注销")).expect(200);
		brigade.post(letter(refused) + "/refuse", Map.of("reason", "另一原因")).expectProblem(409, "REG-114");
		Desk.ofEverybody(this.port).get("/public/registry/commitments/" + refused).expectProblem(404, "PLT-007");
		JsonNode agencies = brigade.get("/api/registry/agencies?committed=REFUSED&q=" + refused).expect(200).json();
		assertThat(agencies.get("content").get(0).get("committed").asString()).isEqualTo("REFUSED");
		assertThat(agencies.get("facets").get("committed").toString()).isEqualTo("{\"REFUSED\":1}");
		JsonNode list = brigade.get("/api/registry/commitments?state=REFUSED").expect(200).json();
		assertThat(list.get("content").get(0).get("reason").asString()).isEqualTo("正在注销");
		assertThat(list.get("facets").get("state").toString()).isEqualTo("{\"REFUSED\":1,\"SIGNED\":1}");
	}

	@Test
	void nobodySignsForAnother() {
		String uscc = registered(4, "511024");
		Desk.ofAgency(this.port, AgencyStory.USCC.value())
			.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "甲"))
			.expectProblem(404, "PLT-007");
		Desk.ofDetachment(this.port)
			.post(letter(uscc) + "/sign", Map.of("template", 1, "signatory", "甲"))
			.expectProblem(403, "PLT-006");
		Desk.ofBrigade(this.port, "511025")
			.post(letter(uscc) + "/refuse", Map.of("reason", "x"))
			.expectProblem(404, "PLT-007");
	}

	private JsonNode open(String uscc) {
		return Desk.ofEverybody(this.port).get("/public/registry/commitments/" + uscc).expect(200).json();
	}

	private static String letter(String uscc) {
		return "/api/registry/commitments/" + uscc;
	}

	private String registered(int n, String brigade) {
		String uscc = AgencyStory.uscc(740_000 + n).value();
		Desk.ofDetachment(this.port)
			.post("/api/registry/agencies", anlan().called("内江承诺演示" + n + "号公司").in(brigade).form(uscc))
			.expect(201);
		return uscc;
	}

	private static void revise(Desk desk, String uscc, String etag) {
		desk.put("/api/registry/agencies/" + uscc, anlan().called("内江承诺演示1号公司").onPremisesOf("10").revision(uscc), etag)
			.expect(200);
	}

}
