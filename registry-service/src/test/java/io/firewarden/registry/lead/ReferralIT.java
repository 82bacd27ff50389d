package io.firewarden.registry.lead;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class ReferralIT {

	private static final String REFERRALS = "/api/registry/referrals";

	private static final String LIST = "/api/registry/gap-lists/FIRE_WITHOUT_MARKET";

	@LocalServerPort
	int port;

	@BeforeEach
	void aUnit() {
		Desk.ofOperator(this.port)
			.put("/api/registry/demonstration/units",
					Map.of("units",
							List.of(Map.of("unitId", "RU-1", "name", "内江示例抄告医院", "brigade", "511025", "keyUnit", false,
									"largeComplex", false, "floorArea", new BigDecimal("100"), "gamesVenue", false,
									"receptionHotel", false))))
			.expect(200);
	}

	@Test
	@Covers({ "REG-603", "REG-604" })
	void aListGoesOutWithANumberAPaperAndAFile() throws Exception {
		JsonNode row = ghost("内江子虚消防检测有限公司");
		Desk desk = Desk.ofBrigade(this.port, "511025");
		assertThat(desk.get(LIST + "/export.xlsx").expect(200).text()).startsWith("PK");
		JsonNode sent = desk
			.post(REFERRALS, Map.of("list", "FIRE_WITHOUT_MARKET", "leadIds", List.of(row.get("leadId").asString()),
					"note", "请协助核查"))
			.expect(201)
			.json();
		assertThat(sent.get("number").asString()).matches("内消抄〔[0-9]{4}〕[0-9]+号");
		String address = REFERRALS + "/" + sent.get("id").asString();
		assertThat(desk.get(address + "/document").expect(200).text()).contains(sent.get("number").asString())
			.contains("内江子虚消防检测有限公司");
		assertThat(desk.get(address + "/document").headers().firstValue("Content-Disposition").orElse(""))
			.contains(".html");
		String file = desk.get(address + "/file").expect(200).text();
		assertThat(desk.get(address).json().get("papers")).hasSize(2)
			.allSatisfy(
					(paper) -> assertThat(paper.get("arrived").asBoolean()).as("no exchange is connected").isFalse());
		JsonNode control = JsonMapper.shared().readTree(desk.get(address + "/control").expect(200).text());
		assertThat(control.get("rows").asInt()).isOne();
		assertThat(control.get("sha256").asString()).isEqualTo(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8))));
		assertThat(JsonMapper.shared().readTree(file).get("ENTNAME").asString()).isEqualTo("内江子虚消防检测有限公司");
		assertThat(desk.get(address + "/export.xlsx").expect(200).text()).startsWith("PK");
		assertThat(desk.post(address + "/retry", Map.of()).expect(200).json().get("number"))
			.isEqualTo(sent.get("number"));
		assertThat(desk.get(REFERRALS).json().get("content")).isNotEmpty();
		Desk.ofBrigade(this.port, "511002").get(address).expectProblem(404, "PLT-007");
		desk.post(REFERRALS, Map.of("list", "MARKET_WITHOUT_FIRE", "leadIds", List.of(row.get("leadId").asString())))
			.expectProblem(422, "REG-603");
		assertThat(desk.get("/api/registry/leads/" + row.get("leadId").asString())
			.json()
			.get("outputs")
			.get(0)
			.get("kind")
			.asString()).isEqualTo("REFERRAL");
	}

	private JsonNode ghost(String name) {
		Desk desk = Desk.ofBrigade(this.port, "511025");
		desk.post("/api/registry/surveys",
				Map.of("unitId", "RU-1", "answer", "AGENCY", "providerName", name, "answeredOn", "2022-03-01"))
			.expect(201);
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> desk.get(LIST)
				.expect(200)
				.json()
				.get("content")
				.valueStream()
				.filter((row) -> row.get("name").asString().equals(name))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

}
