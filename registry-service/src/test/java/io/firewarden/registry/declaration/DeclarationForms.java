package io.firewarden.registry.declaration;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.firewarden.registry.Desk;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.testkit.TestTokens;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of declarations fill in and bring, over HTTP. */
record DeclarationForms(int port) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/** An agency of the story, in this brigade. */
	String registered(int n, String brigade) {
		String uscc = AgencyStory.uscc(730_000 + n).value();
		Desk.ofDetachment(this.port)
			.post("/api/registry/agencies", anlan().called("内江申报演示" + n + "号公司").in(brigade).form(uscc))
			.expect(201);
		return uscc;
	}

	/** What was opened, with an area, all answers and a signature. */
	Map<String, Object> filled(JsonNode opened, String area) {
		Map<String, Object> content = new LinkedHashMap<>(
				JsonMapper.shared().convertValue(opened.get("content"), new TypeReference<Map<String, Object>>() {
				}));
		content.put("premisesArea", new BigDecimal(area));
		content.put("signatory", "甲");
		JsonNode items = Desk.ofDetachment(this.port)
			.get("/api/registry/reference/self-check-items?kind=MAINT_TEST")
			.expect(200)
			.json();
		content.put("selfCheck",
				items.valueStream()
					.map((item) -> Map.of("item", item.get("code").asString(), "answer", "CONFORM"))
					.toList());
		return content;
	}

	static List<Map<String, Object>> rows(Map<String, Object> content, String list) {
		return new ArrayList<>(JsonMapper.shared()
			.convertValue(content.get(list), new TypeReference<List<LinkedHashMap<String, Object>>>() {
			}));
	}

	static List<String> fields(JsonNode problem) {
		return problem.get("errors").valueStream().map((error) -> error.get("field").asString()).toList();
	}

	/** Brings a document; its id. */
	String bring(TestTokens by, String uscc, String kind, String name, String text) throws Exception {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/registry/agencies/" + uscc
					+ "/attachments?kind=" + kind + "&fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
			.header("Authorization", by.bearer())
			.header("Content-Type", "application/octet-stream")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(text))
			.build();
		HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
		return JsonMapper.shared().readTree(response.body()).get("attachmentId").asString();
	}

}
