package io.firewarden.registry.timeline;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.firewarden.contracts.Contracts;
import io.firewarden.registry.Desk;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.agency.AgencyStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From every topic to one agency's page. */
@RegistryTest
class TimelineIT {

	private static final String EXAMPLE = "91511000MA00DEMN4W";

	private static ForeignEvents others;

	@LocalServerPort
	int port;

	@BeforeAll
	static void otherServicesSpeak() {
		others = new ForeignEvents();
	}

	@AfterAll
	static void otherServicesFallSilent() {
		others.close();
	}

	@Test
	void ownChangesAppearNewestFirstInTheReadersLanguage() {
		String uscc = registered(1);
		desk().put("/api/registry/agencies/" + uscc, anlan().onPremisesOf("10").revision(uscc), "\"1\"").expect(200);
		List<JsonNode> lines = linesOf(uscc, 4);
		assertThat(titles(lines)).containsExactly("从业条件：不符合", "登记信息变更", "从业条件：待定", "登记入库");
		assertThat(lines.getFirst().get("detail").asString()).endsWith("不符合：ELG-02");
		assertThat(lines.getFirst().get("service").asString()).isEqualTo("registry");
		assertThat(lines.getFirst().get("actor").asString()).isEqualTo("user:zhidui");
		assertThat(titles(read(desk().inEnglish(), uscc)).getLast()).isEqualTo("Entered in the register");
	}

	@Test
	void everyServiceIsHeard() {
		String uscc = registered(2);
		List<String> heard = Contracts.types()
			.stream()
			.filter((type) -> !type.startsWith("registry.")
					&& Contracts.example(type).contains("\"uscc\": \"" + EXAMPLE))
			.toList();
		heard.forEach((type) -> others.tell(type, about(uscc, type)));
		List<JsonNode> lines = linesOf(uscc, heard.size() + 2);
		assertThat(lines.stream().map((line) -> line.get("type").asString())).containsAll(heard);
		JsonNode sheet = lines.stream()
			.filter((line) -> line.get("type").asString().equals("inspection.sheet-signed.v1"))
			.findFirst()
			.orElseThrow();
		assertThat(sheet.get("detail").asString()).contains("：符合 ").endsWith(" 项");
		assertThat(sheet.get("link").asString()).startsWith("/desk/tasks/");
	}

	@Test
	void theAgencyDoesNotLearnThatItWasDrawnNorReadDrafts() {
		String uscc = registered(3);
		List.of("sampling.teams-assigned.v1", "inspection.task-opened.v1", "notification.notice-drafted.v1",
				"inspection.case-filed.v1")
			.forEach((type) -> others.tell(type, about(uscc, type)));
		linesOf(uscc, 6);
		List<JsonNode> own = read(Desk.ofAgency(this.port, uscc), uscc);
		assertThat(titles(own)).containsExactlyInAnyOrder("立案", "登记入库", "从业条件：待定");
		assertThat(own).noneMatch((line) -> line.has("actor") || line.has("link"));
	}

	@Test
	void theSameEventTwiceIsOneLine() {
		String uscc = registered(4);
		String task = UUID.randomUUID().toString();
		String type = "inspection.task-opened.v1";
		String id = others.tell(UUID.randomUUID().toString(), task, 1, type, about(uscc, type));
		others.tell(id, task, 1, type, about(uscc, type));
		others.tell(UUID.randomUUID().toString(), task, 2, "inspection.sheet-signed.v1",
				about(uscc, "inspection.sheet-signed.v1"));
		assertThat(titles(linesOf(uscc, 4))).containsOnlyOnce("检查任务下达");
	}

	@Test
	void aPoisonousEventIsBuriedAndTheNextOnesPass() {
		String uscc = registered(5);
		String task = UUID.randomUUID().toString();
		String poison = others.tell(UUID.randomUUID().toString(), task, 1, "inspection.task-opened.v1", "{\"uscc\":");
		others.tell(UUID.randomUUID().toString(), task, 2, "inspection.sheet-signed.v1",
				about(uscc, "inspection.sheet-signed.v1"));
		assertThat(titles(linesOf(uscc, 3))).contains("检查单签字");
		assertThat(Desk.ofOperator(this.port).get("/api/registry/operations/dead-letters").expect(200).text())
			.contains(poison);
	}

	@Test
	void anEventWithoutWhatTheLineNeedsIsBuriedToo() {
		String uscc = registered(6);
		String task = UUID.randomUUID().toString();
		String poison = others.tell(UUID.randomUUID().toString(), task, 1, "inspection.task-opened.v1",
				"{\"taskId\":\"t\",\"officers\":[]}");
		others.tell("inspection.sheet-signed.v1", about(uscc, "inspection.sheet-signed.v1"));
		linesOf(uscc, 3);
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(
					Desk.ofOperator(this.port).get("/api/registry/operations/dead-letters").expect(200).text())
				.contains(poison));
	}

	@Test
	void aListOfTeamsIsOneLineForEachAgency() {
		String first = registered(7);
		String second = registered(8);
		String teams = Contracts.example("sampling.teams-assigned.v1")
			.replace(EXAMPLE, first)
			.replace("91511000MA0FAKE17C", second);
		others.tell("sampling.teams-assigned.v1", teams);
		assertThat(titles(linesOf(first, 3))).contains("双随机抽中");
		assertThat(titles(linesOf(second, 3))).contains("双随机抽中");
	}

	private String registered(int n) {
		String uscc = AgencyStory.uscc(400_000 + n).value();
		desk().post("/api/registry/agencies", anlan().form(uscc)).expect(201);
		return uscc;
	}

	private List<JsonNode> linesOf(String uscc, int expected) {
		await().atMost(Duration.ofSeconds(30)).until(() -> read(desk(), uscc).size() >= expected);
		List<JsonNode> lines = read(desk(), uscc);
		assertThat(lines).hasSize(expected);
		return lines;
	}

	private static List<JsonNode> read(Desk desk, String uscc) {
		return desk.get("/api/registry/agencies/" + uscc + "/timeline")
			.expect(200)
			.json()
			.get("content")
			.valueStream()
			// That its people were engaged stands there too, in no order among each
			// other.
			.filter((line) -> !line.get("type").asString().equals("registry.engagement-changed.v1"))
			.toList();
	}

	private static List<String> titles(List<JsonNode> lines) {
		return lines.stream().map((line) -> line.get("title").asString()).toList();
	}

	private static String about(String uscc, String type) {
		return Contracts.example(type).replace(EXAMPLE, uscc);
	}

	private Desk desk() {
		return Desk.ofDetachment(this.port);
	}

}
