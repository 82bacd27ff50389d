package io.firewarden.journeys;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The five steps, through the gateway, by the people whose steps they are. */
class JourneyIT {

	private static RunningPlatform platform;

	private static Flow flow;

	@BeforeAll
	static void start() {
		platform = RunningPlatform.start();
		flow = platform.flow(Duration.ofSeconds(20));
	}

	@Test
	void anAgencyIsRegisteredDrawnInspectedAndExposed(@TempDir Path folder) throws IOException {
		Map<String, Object> form = Agencies.form("MA0J", 3);
		String uscc = (String) form.get("uscc");
		assertThat(flow.register(form).status()).isEqualTo(201);
		assertEligibilityIsExplained(uscc);

		JsonNode published = drawUntil(uscc, folder);
		List<JsonNode> tasks = flow.tasks(published);
		JsonNode task = tasks.stream()
			.filter((one) -> uscc.equals(one.get("uscc").asString()))
			.findFirst()
			.orElseThrow();
		assertThat(task.get("officers")).hasSize(2);

		flow.inspect(task.get("taskId").asString(), true);
		assertOrderAndCase(uscc);

		String notice = flow.draft(uscc);
		flow.submit(notice);
		Desk author = flow.desk("zhidui");
		assertThat(author
			.post("/api/notification/notices/" + notice + "/review",
					Map.of("decision", "PASS", "basis", "SERVED_DECISION", "basisReference", "x"))
			.status()).as("the author does not review").isEqualTo(403);
		flow.review(notice);
		flow.approve(notice);
		flow.awaitNotice(notice, "PUBLISHED");
		assertThat(articlesAbout(notice)).hasSize(1);
		Desk citizen = Desk.visitor(platform.gateway());
		assertThat(citizen.get("/public/notification/notices/" + notice).status()).isEqualTo(200);

		flow.withdraw(notice);
		flow.awaitNotice(notice, "WITHDRAWN");
		assertThat(articlesAbout(notice)).isEmpty();
		assertThat(citizen.get("/public/notification/notices/" + notice).status()).isEqualTo(410);

		List<String> expected = List.of("registry.agency-registered.v1", "registry.eligibility-changed.v1",
				"sampling.teams-assigned.v1", "inspection.task-opened.v1", "inspection.sheet-signed.v1",
				"inspection.correction-ordered.v1", "inspection.case-filed.v1", "notification.notice-drafted.v1",
				"notification.notice-published.v1", "notification.notice-withdrawn.v1");
		Facts.await("the timeline of " + uscc,
				() -> flow.timeline(uscc).containsAll(expected) ? Optional.of(uscc) : Optional.empty());
		assertThat(Balance.settled(flow.desk("yunwei")).dead()).isZero();
	}

	@Test
	void badInputGetsItsOwnCodeAndLeavesNothing() {
		Desk officer = flow.desk("zhidui");
		Map<String, Object> form = Agencies.form("MA0B", 1);
		String uscc = (String) form.get("uscc");
		form.put("uscc", uscc.replaceFirst("0", "O"));
		Desk.Answer wrong = officer.post("/api/registry/agencies", form);
		assertThat(wrong.expect(422).text("/code")).isEqualTo("REG-001");
		assertThat(wrong.text("/errors/0/suggestion")).isEqualTo(uscc);
		assertThat(officer.get("/api/registry/agencies/" + uscc).status()).isEqualTo(404);

		form.put("uscc", uscc);
		flow.register(form);
		form.put("name", "内江另名消防技术服务有限公司");
		assertThat(officer.post("/api/registry/agencies", form).expect(409).text("/code")).isEqualTo("REG-002");
		assertThat(officer.post("/api/registry/agencies", form, "register-" + uscc).expect(422).text("/code"))
			.isEqualTo("PLT-011");
		assertThat(officer.put("/api/registry/agencies/" + uscc, form, 99).expect(422).text("/code"))
			.isEqualTo("REG-213");
		Map<String, Object> revision = new HashMap<>(form);
		revision.keySet().removeAll(List.of("engineers", "operators"));
		assertThat(officer.put("/api/registry/agencies/" + uscc, revision, 99).expect(412).text("/code"))
			.isEqualTo("PLT-009");
		assertThat(flow.desk("shenji").post("/api/registry/agencies", form).expect(403).text("/code"))
			.isEqualTo("PLT-006");
		assertThat(officer.post("/api/registry/agencies", "{\"uscc\":").expect(400).text("/code")).isEqualTo("PLT-001");
		assertThat(officer.get("/api/registry/nothing-here").expect(404).text("/code")).isEqualTo("PLT-003");
		assertThat(officer.get("/nothing-here").expect(404).text("/code")).isEqualTo("GWY-011");
		String foreign = flow.desk("of001").get("/api/registry/agencies/" + uscc).expect(404).text("/code");
		assertThat(foreign).as("another brigade's record").isEqualTo("PLT-007");
		assertThat(officer
			.send(officer.request("/api/registry/agencies")
				.header("Idempotency-Key", "large")
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofByteArray(new byte[50 * 1024 * 1024])))
			.expect(413)
			.text("/code")).isEqualTo("GWY-010");
		assertThat(Desk.visitor(platform.gateway()).get("/api/registry/agencies").status()).isEqualTo(401);
	}

	private static void assertEligibilityIsExplained(String uscc) {
		JsonNode eligibility = flow.desk("zhidui")
			.get("/api/registry/agencies/" + uscc + "/eligibility?asOf=2022-03-07")
			.expect(200)
			.body();
		assertThat(eligibility.get("conditions")).hasSizeGreaterThanOrEqualTo(6)
			.allSatisfy((condition) -> assertThat(condition.get("article").asString()).isNotBlank());
	}

	/**
	 * The agency is unregistered, so the census draws it; the published bundle must
	 * replay.
	 */
	private static JsonNode drawUntil(String uscc, Path folder) throws IOException {
		Facts.await(uscc + " in the frame", () -> {
			JsonNode frame = flow.desk("zhidui").get("/api/sampling/frame?q=" + uscc).expect(200).body();
			return frame.get("content").isEmpty() ? Optional.empty() : Optional.of(frame);
		});
		String draw = flow.prepareDraw("journey", List.of("Q1", "Q2"));
		flow.freeze(draw);
		JsonNode published = flow.completeDraw(draw);
		Path bundle = folder.resolve("bundle.json");
		String text = Desk.visitor(platform.gateway())
			.get("/public/sampling/draws/" + draw + "/bundle")
			.expect(200)
			.body()
			.toString();
		Files.writeString(bundle, text);
		assertThat(platform.command(Duration.ofMinutes(2), "infra/verify-draw", bundle.toString())).contains("MATCH");
		Files.writeString(bundle, text.replaceFirst("\"frameRoot\":\"(.)", "\"frameRoot\":\"x"));
		RunningPlatform.Run altered = platform.run(Duration.ofMinutes(2), "infra/verify-draw", bundle.toString());
		assertThat(altered.exit()).isEqualTo(1);
		assertThat(altered.output()).contains("frameRoot");
		return published;
	}

	private static void assertOrderAndCase(String uscc) {
		JsonNode order = Facts.await("an order for " + uscc,
				() -> first(flow.desk("zhidui").get("/api/inspection/orders?uscc=" + uscc)));
		assertThat(order.get("workingDays").asInt()).isEqualTo(10);
		assertThat(order.get("dueOn").asString()).isGreaterThan(order.get("servedOn").asString());
		JsonNode filed = Facts.await("a case about " + uscc,
				() -> first(flow.desk("zhidui").get("/api/inspection/cases?uscc=" + uscc)));
		assertThat(filed.get("number").asString()).contains("〔2022〕");
	}

	private static Optional<JsonNode> first(Desk.Answer listing) {
		JsonNode content = listing.expect(200).body().get("content");
		return content.isEmpty() ? Optional.empty() : Optional.of(content.get(0));
	}

	/** What the public can read of a notice at WeChat. */
	static List<JsonNode> articlesAbout(String notice) {
		JsonNode articles = Desk.visitor(platform.standins()).get("/_sim/articles").expect(200).body();
		return StreamSupport.stream(articles.spliterator(), false)
			.filter((article) -> article.toString().contains(notice))
			.toList();
	}

}
