package io.firewarden.registry.declaration;

import java.util.List;
import java.util.Map;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Listed papers with their scans, over HTTP and the real store. */
@RegistryTest
class DeclaredScanIT {

	private static final String DECLARATIONS = "/api/registry/declarations";

	@LocalServerPort
	int port;

	@Test
	@Covers("REG-136")
	void aListedPaperComesWithItsScanAndEachVersionKeepsItsOwn() throws Exception {
		String uscc = forms().registered(8, "511024");
		TestTokens own = TestTokens.of(Role.AGENCY).username("jigou-" + uscc).agency(uscc);
		Desk agency = Desk.of(this.port, own);
		Answer opened = agency.post(DECLARATIONS, Map.of()).expect(201);
		String one = DECLARATIONS + "/" + opened.json().get("id").asString();
		Map<String, Object> content = forms().filled(opened.json(), "260.5");
		List<Map<String, Object>> papers = DeclarationForms.rows(content, "attachments");
		assertThat(papers.getFirst()).containsEntry("kind", "LICENCE").containsEntry("title", "营业执照");
		String first = forms().bring(own, uscc, "LICENCE", "执照甲.pdf", "%PDF-1.7 first");
		String second = forms().bring(own, uscc, "LICENCE", "执照乙.pdf", "%PDF-1.7 second");
		String foreign = forms().registered(9, "511024");
		TestTokens other = TestTokens.of(Role.AGENCY).username("jigou-" + foreign).agency(foreign);
		papers.getFirst().put("scanId", forms().bring(other, foreign, "LICENCE", "别家.pdf", "%PDF-1.7 x"));
		content.put("attachments", papers);
		agency.put(one, content, opened.etag()).expectProblem(422, "REG-136");
		papers.getFirst().put("scanId", first);
		JsonNode saved = agency.put(one, content, opened.etag()).expect(200).json();
		assertThat(saved.get("content").get("attachments").get(0).get("scanName").asString()).isEqualTo("执照甲.pdf");
		agency.post(one + "/submit", Map.of()).expect(200);

		Desk brigade = Desk.ofBrigade(this.port, "511024");
		assertThat(brigade.get(one + "/scans/" + first).expect(200).text()).isEqualTo("%PDF-1.7 first");
		brigade.get(one + "/scans/" + second).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511002").get(one + "/scans/" + first).expectProblem(404, "PLT-007");
		Desk auditor = Desk.of(this.port, TestTokens.of(Role.AUDITOR));
		assertThat(auditor.get(one).expect(200).text()).doesNotContain("执照甲");
		brigade
			.post(one + "/return",
					Map.of("reasons", List.of(Map.of("field", "attachments[营业执照]", "reason", "执照已换发，请附新照"))))
			.expect(200);
		agency.post("/api/registry/attachments/" + first + "/withdrawal", Map.of("reason", "已换发")).expect(204);
		assertThat(DeclarationForms.fields(agency.post(one + "/submit", Map.of()).expectProblem(422, "REG-102")))
			.containsExactly("attachments[0].scanId");
		papers.getFirst().put("scanId", second);
		agency.put(one, content, agency.get(one).etag()).expect(200);
		agency.post(one + "/submit", Map.of()).expect(200);
		JsonNode rounds = brigade.get(one + "/rounds").expect(200).json().get("content");
		assertThat(rounds.get(0).get("scans").get(0).get("scanId").asString()).isEqualTo(second);
		assertThat(rounds.get(1).get("scans").get(0).get("scanId").asString()).isEqualTo(first);
		assertThat(rounds.get(0).get("changes").get(0).get("path").asString()).isEqualTo("attachments[营业执照].scan");
		assertThat(brigade.get(one + "/scans/" + first).expect(200).text()).isEqualTo("%PDF-1.7 first");
		assertThat(auditor.get(one + "/rounds").expect(200).text()).doesNotContain("执照");
	}

	private DeclarationForms forms() {
		return new DeclarationForms(this.port);
	}

}
