package io.firewarden.registry.clearance;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RegistryTest
class ClearanceIT {

	private static final String CLEARANCES = "/api/registry/clearances";

	@LocalServerPort
	int port;

	@Test
	void aBranchIsProposedNotifiedAndCleared() {
		String parent = KnownAgency.in(this.port, 942000, Map.of("brigade", "511002", "name", "四川演示赤隼消防技术服务有限公司"));
		String uscc = branch(942001, "四川演示赤隼消防技术服务有限责任公司内江分公司");
		JsonNode candidate = candidate(uscc);
		assertThat(candidate.get("suggestedReason").asString()).isEqualTo("BRANCH");
		assertThat(candidate.get("parentUscc").asString()).isEqualTo(parent);
		Desk desk = Desk.ofBrigade(this.port, "511002");
		Desk.Answer opened = desk.post(CLEARANCES, form(uscc)).expect(201);
		assertThat(opened.json().get("entrySystem").asString()).isEqualTo("BOTH");
		desk.post(CLEARANCES, form(uscc)).expect(200);
		assertThat(candidates()).doesNotContain(uscc);
		String address = CLEARANCES + "/" + opened.json().get("clearanceId").asString();
		desk.post(address + "/notification", Map.of("notifiedOn", "2022-01-10", "document", "通知1号")).expect(200);
		JsonNode cleared = desk
			.post(address + "/clearing", Map.of("clearMode", "VOLUNTARY", "clearedOn", "2022-01-20", "evidence", "截图1"))
			.expect(200)
			.json();
		assertThat(cleared.get("state").asString()).isEqualTo("CLEARED");
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			JsonNode entries = desk.get("/api/registry/agencies/" + uscc).json().get("entries");
			assertThat(entries.get("nationalSystem").asBoolean()).isFalse();
			assertThat(entries.get("sichuanPlatform").asBoolean()).isFalse();
		});
		JsonNode listed = desk.get(CLEARANCES + "?state=CLEARED&uscc=" + uscc).json();
		assertThat(listed.get("content")).hasSize(1);
		assertThat(listed.get("facets").get("state").get("CLEARED").asInt()).isEqualTo(1);
		assertThat(desk.get(address + "/versions").json().get("content")).hasSize(3);
		Desk.ofBrigade(this.port, "511011").get(address).expectProblem(404, "PLT-007");
	}

	@Test
	@Covers({ "REG-440", "REG-441", "REG-442", "REG-444" })
	void whatCannotBeIsRefused() {
		String uscc = branch(942002, "四川演示安燧消防有限公司内江分公司");
		String outside = KnownAgency.in(this.port, 942003,
				Map.of("brigade", "511002", "entries", Map.of("nationalSystem", false, "sichuanPlatform", false)));
		candidate(uscc);
		Desk desk = Desk.ofDetachment(this.port);
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> desk.post(CLEARANCES, form(outside)).expectProblem(422, "REG-440"));
		Desk.Answer opened = desk.post(CLEARANCES, form(uscc)).expect(201);
		Map<String, Object> other = form(uscc);
		other.put("clearReason", "DUPLICATE");
		desk.post(CLEARANCES, other).expectProblem(409, "REG-441");
		String address = CLEARANCES + "/" + opened.json().get("clearanceId").asString();
		desk.post(address + "/notification", Map.of("notifiedOn", "2049-01-10")).expectProblem(422, "REG-444");
		desk.post(address + "/notification", Map.of("notifiedOn", "2022-01-10")).expect(200);
		desk.post(address + "/clearing", Map.of("clearMode", "BACKEND", "clearedOn", "2022-01-09"))
			.expectProblem(422, "REG-444");
		desk.post(address + "/keeping", Map.of("reason", " ")).expectProblem(400, "PLT-002");
		desk.post(address + "/keeping", Map.of("reason", "查实为独立法人")).expect(200);
		desk.post(address + "/notification", Map.of("notifiedOn", "2022-01-10")).expectProblem(409, "REG-442");
		assertThat(candidates()).doesNotContain(uscc);
	}

	@Test
	void theColumnsOfTheFormCanBeCompleted() {
		String uscc = branch(942004, "四川演示焰衡消防有限公司内江分公司");
		candidate(uscc);
		Desk desk = Desk.ofDetachment(this.port);
		Desk.Answer opened = desk.post(CLEARANCES, form(uscc)).expect(201);
		String address = CLEARANCES + "/" + opened.json().get("clearanceId").asString();
		JsonNode revised = desk
			.put(address, Map.of("stillPractising", true, "followUp", "移送属地", "entryNo", "N-1"), opened.etag())
			.expect(200)
			.json();
		assertThat(revised.get("stillPractising").asBoolean()).isTrue();
		assertThat(revised.get("entryNo").asString()).isEqualTo("N-1");
		desk.put(address, Map.of("stillPractising", false), opened.etag()).expectProblem(412, "PLT-009");
	}

	private String branch(int n, String name) {
		return KnownAgency.in(this.port, n, Map.of("brigade", "511002", "name", name, "subjectType", "BRANCH"));
	}

	private JsonNode candidate(String uscc) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> Desk.ofDetachment(this.port)
				.get(CLEARANCES + "/candidates?brigade=511002")
				.json()
				.get("content")
				.valueStream()
				.filter((row) -> row.get("uscc").asString().equals(uscc))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private List<String> candidates() {
		return Desk.ofDetachment(this.port)
			.get(CLEARANCES + "/candidates")
			.json()
			.get("content")
			.valueStream()
			.map((row) -> row.get("uscc").asString())
			.toList();
	}

	private static Map<String, Object> form(String uscc) {
		return new LinkedHashMap<>(
				Map.of("uscc", uscc, "clearReason", "BRANCH", "details", Map.of("stillPractising", false)));
	}

}
