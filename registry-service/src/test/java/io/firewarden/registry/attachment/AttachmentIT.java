package io.firewarden.registry.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.registry.Desk.Answer;
import io.firewarden.registry.RegistryTest;
import io.firewarden.registry.register.KnownAgency;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents over HTTP and on a real disk. */
@RegistryTest
class AttachmentIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Test
	void aDocumentComesInOnceAndGoesOutAsItCame() throws Exception {
		String uscc = KnownAgency.in(this.port, 946001, "511024");
		TestTokens agency = TestTokens.of(Role.AGENCY).username("jigou-" + uscc).agency(uscc);
		byte[] scan = pdf("营业执照", 300_000);
		JsonNode kept = bring(agency, uscc, "LICENCE", "../营业 执照.pdf", scan).expect(201).json();
		assertThat(kept.get("mediaType").asString()).isEqualTo("application/pdf");
		assertThat(kept.get("bytes").asInt()).isEqualTo(scan.length);
		assertThat(kept.get("fileName").asString()).isEqualTo(".._营业 执照.pdf");
		assertThat(kept.get("broughtBy").asString()).isEqualTo("AGENCY");
		bring(agency, uscc, "LICENCE", "again.pdf", scan).expect(200);
		assertThat(listed(Desk.of(this.port, agency), uscc)).hasSize(1);
		String content = "/api/registry/attachments/" + kept.get("attachmentId").asString() + "/content";
		HttpResponse<byte[]> taken = take(officer("511024"), content);
		assertThat(taken.statusCode()).isEqualTo(200);
		assertThat(taken.body()).isEqualTo(scan);
		assertThat(taken.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(taken.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
		Desk.ofBrigade(this.port, "511002").get(content).expectProblem(404, "PLT-007");
		Desk.ofBrigade(this.port, "511002")
			.get("/api/registry/agencies/" + uscc + "/attachments")
			.expectProblem(404, "PLT-007");
		Desk.of(this.port, TestTokens.of(Role.AUDITOR)).get(content).expectProblem(403, "PLT-006");
	}

	@Test
	@Covers("REG-483")
	void whoBroughtADocumentTakesItBackAndItMayComeAgain() throws Exception {
		String uscc = KnownAgency.in(this.port, 946002, "511024");
		TestTokens agency = TestTokens.of(Role.AGENCY).username("jigou-" + uscc).agency(uscc);
		byte[] scan = pdf("合同", 100);
		String official = bring(officer("511024"), uscc, "PREMISES", "租赁合同.pdf", scan).expect(201)
			.json()
			.get("attachmentId")
			.asString();
		String own = bring(agency, uscc, "LABOUR_CONTRACT", "合同.pdf", scan).expect(201)
			.json()
			.get("attachmentId")
			.asString();
		assertThat(listed(Desk.of(this.port, agency), uscc)).hasSize(2);
		Desk.of(this.port, agency).post(withdrawal(official), Map.of("reason", "误传")).expectProblem(422, "REG-483");
		Desk.of(this.port, agency).post(withdrawal(own), Map.of("reason", " ")).expectProblem(400, "PLT-002");
		Desk.of(this.port, agency).post(withdrawal(own), Map.of("reason", "误传")).expect(204);
		Desk.of(this.port, agency).post(withdrawal(own), Map.of("reason", "误传")).expect(204);
		assertThat(listed(Desk.of(this.port, agency), uscc)).hasSize(1);
		assertThat(take(agency, "/api/registry/attachments/" + own + "/content").statusCode()).isEqualTo(404);
		bring(agency, uscc, "LABOUR_CONTRACT", "合同.pdf", scan).expect(201);
		assertThat(listed(Desk.of(this.port, agency), uscc)).hasSize(2);
	}

	@Test
	@Covers({ "REG-480", "REG-481", "REG-482" })
	void whatIsNoPaperIsRefusedAndADamagedOneNotHandedOut() throws Exception {
		String uscc = KnownAgency.in(this.port, 946003, "511024");
		TestTokens officer = officer("511024");
		bring(officer, uscc, "OTHER", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)).expectProblem(415, "REG-480");
		bring(officer, uscc, "OTHER", "a.pdf", new byte[0]).expectProblem(415, "REG-480");
		bring(officer, uscc, "OTHER", "a.pdf", pdf("大", 11 << 20)).expectProblem(413, "REG-481");
		bring(officer, uscc, "NOTHING", "a.pdf", pdf("一", 9)).expectProblem(400, "PLT-002");
		bring(officer("511002"), uscc, "OTHER", "a.pdf", pdf("一", 9)).expectProblem(404, "PLT-007");
		JsonNode kept = bring(officer, uscc, "OTHER", "a.png", png()).expect(201).json();
		Path file = Path.of("target/attachments", kept.get("sha256").asString(), "content");
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, "damaged".getBytes(StandardCharsets.UTF_8));
		String content = "/api/registry/attachments/" + kept.get("attachmentId").asString() + "/content";
		Desk.of(this.port, officer).get(content).expectProblem(410, "REG-482");
		bring(officer, uscc, "OTHER", "a.png", whole).expect(200);
		assertThat(take(officer, content).body()).isEqualTo(whole);
		try (var left = Files.list(Path.of("target/attachments"))) {
			assertThat(left.map((path) -> path.getFileName().toString())).noneMatch((name) -> name.startsWith("in"));
		}
	}

	private static String withdrawal(String id) {
		return "/api/registry/attachments/" + id + "/withdrawal";
	}

	private static JsonNode listed(Desk desk, String uscc) {
		return desk.get("/api/registry/agencies/" + uscc + "/attachments").expect(200).json().get("content");
	}

	private Answer bring(TestTokens by, String uscc, String kind, String name, byte[] file) throws Exception {
		HttpRequest request = address("/api/registry/agencies/" + uscc + "/attachments?kind=" + kind + "&fileName="
				+ URLEncoder.encode(name, StandardCharsets.UTF_8))
			.header("Authorization", by.bearer())
			.header("Content-Type", "application/octet-stream")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofByteArray(file))
			.build();
		HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.headers(), response.body());
	}

	private HttpResponse<byte[]> take(TestTokens by, String path) throws Exception {
		return HTTP.send(address(path).header("Authorization", by.bearer()).GET().build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder address(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private static TestTokens officer(String brigade) {
		return TestTokens.of(Role.BRIGADE_OFFICER).username("of-" + brigade).org(brigade);
	}

	private static byte[] pdf(String text, int size) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8));
		out.write(new byte[size]);
		return out.toByteArray();
	}

	private static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	}

}
