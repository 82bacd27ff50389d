package io.firewarden.registry.market;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a row of the market's feed to the lead that points at it. */
@RegistryTest
class FeedLeadsIT {

	private static final String HEAD = "PRIPID,UNISCID,ENTNAME,ENTTYPE_CN,REGSTATE_CN,DOM,DOMDISTRICT,OPSCOPE,SRCTIME\r\n";

	@LocalServerPort
	int port;

	@Test
	void aFeedOpensLeadsAtItsLinesAndAgainOpensNone() {
		String dead = KnownAgency.in(this.port, 964001, "511024");
		String renamed = KnownAgency.in(this.port, 964002, "511024");
		String unknown = AgencyStory.uscc(964003).value();
		Desk desk = Desk.ofDetachment(this.port);
		desk.post("/api/registry/surveys",
				Map.of("unitId", unit(desk), "answer", "AGENCY", "uscc", dead, "answeredOn", "2022-03-01"))
			.expect(201);
		String file = HEAD + row("FL-1", dead, "内江演示第964001消防技术服务有限公司", "注销", "消防技术服务", "2022-01-01 08:00:00")
				+ row("FL-2", renamed, "威远演示易名消防技术服务有限公司", "存续", "消防技术服务", "2022-03-01 08:00:00")
				+ row("FL-3", unknown, "威远演示消防器材有限公司", "存续", "消防器材销售", "2022-03-01 08:00:00");
		FeedDeskClient feed = FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		JsonNode batch = feed.bring("leads-a.csv", file);
		JsonNode lead = lead("?rule=XC-C&uscc=" + dead);
		assertThat(lead.get("severity").asString()).isEqualTo("S1");
		JsonNode ref = lead.get("evidence").get(0).get("ref");
		assertThat(ref.get("batchId").asString()).isEqualTo(batch.get("id").asString());
		assertThat(ref.get("line").asInt()).isEqualTo(2);
		assertThat(lead("?rule=XC-D&uscc=" + renamed).get("evidence").get(0).get("text").asString()).contains("易名");
		feed.bring("leads-b.csv", file + row("FL-4", "", "威远演示消防器材二有限公司", "存续", "消防器材", "2022-03-01 08:00:00"));
		String job = desk.post("/api/registry/leads/runs", Map.of()).expect(202).json().get("id").asString();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(desk.get("/api/registry/jobs/" + job).json().get("state").asString())
				.isEqualTo("DONE"));
		assertThat(leads("?rule=XC-C&uscc=" + dead)).hasSize(1);
		assertThat(leads("?rule=XC-D&uscc=" + renamed)).hasSize(1);
		assertThat(leads("?uscc=" + unknown)).isEmpty();
		assertThat(desk.get("/api/registry/gap-lists/FIRE_WITHOUT_MARKET?brigade=511024&size=200")
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("leadId").asString())).contains(lead.get("id").asString());
	}

	private static String unit(Desk desk) {
		desk.post("/api/registry/units", Map.of("unitId", "FL-U1", "name", "内江示例来源医院", "brigade", "511024", "complex",
				false, "floorArea", 100, "flags", List.of()))
			.expect(201);
		return "FL-U1";
	}

	private static String row(String id, String uscc, String name, String state, String scope, String time) {
		return String.join(",", id, uscc, name, "有限责任公司", state, "四川省内江市威远县示例路1号", "511024", scope, time) + "\r\n";
	}

	private List<JsonNode> leads(String query) {
		return Desk.ofDetachment(this.port)
			.get("/api/registry/leads" + query)
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			.toList();
	}

	private JsonNode lead(String query) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> leads(query).stream().findFirst(), Optional::isPresent)
			.orElseThrow();
	}

}
