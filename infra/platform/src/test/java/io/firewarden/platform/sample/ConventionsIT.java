package io.firewarden.platform.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import io.firewarden.testkit.WithInfrastructure;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The conventions of the house on HTTP, over a real connection. */
@WithInfrastructure
@SpringBootTest(properties = { "spring.application.name=sample", "spring.config.import=classpath:platform.yaml",
		"firewarden.service.secret=none" }, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConventionsIT {

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	AggregateStore<Parcel, Parcel.ParcelEvent> parcels;

	@Autowired
	DeadLetters deadLetters;

	@Test
	@Covers("PLT-001")
	void brokenJsonIsNamed() throws Exception {
		assertProblem(post("{\"id\":", key()), 400, "PLT-001");
	}

	@Test
	@Covers({ "PLT-002", "PLT-023" })
	void anEmptyFieldIsNamed() throws Exception {
		var answer = post("{\"id\":\"a\",\"place\":\"\"}", key());
		assertProblem(answer, 400, "PLT-002");
		assertThat(answer.body()).contains("\"field\":\"place\"");
	}

	@Test
	@Covers("PLT-021")
	void aValueOfTheWrongTypeIsNamed() throws Exception {
		var answer = post("{\"id\":{\"a\":1},\"place\":\"x\"}", key());
		assertProblem(answer, 400, "PLT-002");
		assertThat(answer.body()).contains("PLT-021").contains("\"field\":\"id\"");
	}

	@Test
	@Covers("PLT-003")
	void anUnknownAddressIsNamed() throws Exception {
		assertProblem(send(request("/public/sample/none").GET()), 404, "PLT-003");
	}

	@Test
	@Covers("PLT-004")
	void aMethodThatTheAddressDoesNotTakeIsNamed() throws Exception {
		assertProblem(send(request("/public/sample/greeting").DELETE()), 405, "PLT-004");
	}

	@Test
	@Covers("PLT-005")
	void nobodyWithoutATokenComesIn() throws Exception {
		assertProblem(send(request("/api/sample/parcels").GET()), 401, "PLT-005");
		assertProblem(send(as(TestTokens.of(Role.BRIGADE_OFFICER).audience("registry"), "/api/sample/parcels").GET()),
				401, "PLT-005");
		assertProblem(
				send(as(TestTokens.of(Role.BRIGADE_OFFICER).audience("sample").forged(), "/api/sample/parcels").GET()),
				401, "PLT-005");
	}

	@Test
	@Covers("PLT-006")
	void aRoleThatTheHandlerDoesNotNameIsRefused() throws Exception {
		assertProblem(send(as(token(Role.OPERATOR), "/api/sample/parcels").GET()), 403, "PLT-006");
		assertProblem(send(as(token(Role.OPERATOR), "/api/sample/unguarded").GET()), 403, "PLT-006");
	}

	@Test
	@Covers({ "PLT-007", "PLT-008", "PLT-009" })
	void aChangeNamesTheVersionItWasMadeOn() throws Exception {
		String id = UUID.randomUUID().toString();
		assertThat(post(form(id, "511024"), key()).statusCode()).isEqualTo(201);
		var change = as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels/" + id);
		assertProblem(send(change.PUT(BodyPublishers.ofString(form(id, "x")))), 428, "PLT-008");
		assertProblem(send(change.setHeader("If-Match", "\"7\"").PUT(BodyPublishers.ofString(form(id, "x")))), 412,
				"PLT-009");
		assertThat(send(change.setHeader("If-Match", "\"1\"").PUT(BodyPublishers.ofString(form(id, "x")))).statusCode())
			.isEqualTo(200);
		assertProblem(send(as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels/none").header("If-Match", "\"1\"")
			.PUT(BodyPublishers.ofString(form(id, "x")))), 404, "PLT-007");
	}

	@Test
	@Covers({ "PLT-010", "PLT-011" })
	void aKeyStandsForOneRequest() throws Exception {
		String id = UUID.randomUUID().toString();
		String key = key();
		var first = post(form(id, "511024"), key);
		var second = post(form(id, "511024"), key);
		assertThat(first.statusCode()).isEqualTo(201);
		assertThat(second.statusCode()).isEqualTo(201);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
		assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
		assertProblem(post(form(id, "511025"), key), 422, "PLT-011");
		assertProblem(
				send(as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels").header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString("{}"))),
				400, "PLT-010");
	}

	@Test
	@Covers({ "PLT-012", "PLT-019" })
	void aRepetitionWhileTheFirstIsUnderWayWaits() throws Exception {
		String id = UUID.randomUUID().toString();
		String key = key();
		SampleController.gate = new CountDownLatch(1);
		try {
			var first = this.http.sendAsync(creation(form(id, "511024"), key).build(), BodyHandlers.ofString());
			await().untilAsserted(() -> assertProblem(post(form(id, "511024"), key), 409, "PLT-012"));
			SampleController.gate.countDown();
			assertThat(first.join().statusCode()).isIn(201, 409);
		}
		finally {
			SampleController.gate.countDown();
		}
		assertProblem(post(form(id, "511024"), key()), 409, "PLT-019");
	}

	@Test
	@Covers("PLT-013")
	void aBodyThatIsTooLargeIsRefused() throws Exception {
		assertProblem(post("\"" + "x".repeat(3 * 1024 * 1024) + "\"", key()), 413, "PLT-013");
	}

	@Test
	@Covers("PLT-015")
	void aForeignContentTypeIsRefused() throws Exception {
		assertProblem(send(creation("<a/>", key()).setHeader("Content-Type", "application/xml")), 415, "PLT-015");
	}

	@Test
	@Covers({ "PLT-020", "PLT-024" })
	void aListCannotBeSortedByAnythingOrTakenWhole() throws Exception {
		assertThat(send(as(token(Role.AUDITOR), "/api/sample/parcels?sort=secret").GET()).body()).contains("PLT-020");
		assertThat(send(as(token(Role.AUDITOR), "/api/sample/parcels?size=100000").GET()).body()).contains("PLT-024");
	}

	@Test
	void aBrigadeSeesOnlyItsOwnRecords() throws Exception {
		post(form(UUID.randomUUID().toString(), "511024"), key());
		post(form(UUID.randomUUID().toString(), "511025"), key());
		var own = send(as(token(Role.BRIGADE_OFFICER).org("511025"), "/api/sample/parcels?size=200").GET());
		assertThat(own.body()).contains("511025").doesNotContain("511024");
		assertThat(send(as(token(Role.AUDITOR), "/api/sample/parcels?size=200").GET()).body()).contains("511024",
				"511025");
	}

	@Test
	@Covers("PLT-017")
	void whatNobodyExpectedSaysNothingOfTheInside() throws Exception {
		var answer = send(request("/public/sample/fault").GET());
		assertProblem(answer, 500, "PLT-017");
		assertThat(answer.body()).doesNotContain("machine").doesNotContain("Exception");
	}

	@Test
	@Covers("PLT-014")
	void aDependencyThatIsAwayIsNamedAndMayBeAskedLater() throws Exception {
		var answer = send(request("/public/sample/asks?word=hello").GET());
		assertProblem(answer, 503, "PLT-014");
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("elsewhere");
	}

	@Test
	@Covers("PLT-022")
	void aMissingParameterIsNamed() throws Exception {
		var answer = send(request("/public/sample/asks").GET());
		assertProblem(answer, 400, "PLT-022");
		assertThat(answer.body()).contains("word");
	}

	@Test
	@Covers("PLT-016")
	void anAggregateWithTooManyWaitingEventsTakesNoMore() throws Exception {
		String id = UUID.randomUUID().toString();
		post(form(id, "511024"), key());
		// The relay must be done with the first event, or it takes one of these for it.
		await().until(() -> this.parcels.documents()
			.countDocuments(Filters.and(Filters.eq("_id", id), Filters.exists("pendingSince"))) == 0);
		var waiting = IntStream.rangeClosed(1, 200).mapToObj((i) -> new Document("sequence", (long) i)).toList();
		this.parcels.documents().updateOne(Filters.eq("_id", id), Updates.set("pending", waiting));
		try {
			assertProblem(send(as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels/" + id).header("If-Match", "\"1\"")
				.PUT(BodyPublishers.ofString(form(id, "x")))), 503, "PLT-016");
		}
		finally {
			this.parcels.documents().deleteOne(Filters.eq("_id", id));
		}
	}

	@Test
	@Covers({ "PLT-025", "PLT-026" })
	void aDeadLetterIsAppliedAgainOrGivenUpForAReason() throws Exception {
		String id = UUID.randomUUID().toString();
		post(form(id, "511024"), key());
		send(as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels/" + id).header("If-Match", "\"1\"")
			.PUT(BodyPublishers.ofString(form(id, "nowhere"))));
		String letter = await().until(() -> this.deadLetters.list(DeadLetters.State.DEAD)
			.stream()
			.filter((one) -> id.equals(one.getString("key")))
			.map((one) -> one.getString("_id"))
			.findFirst()
			.orElse(""), (found) -> !found.isEmpty());
		assertProblem(settle(letter, "redrive"), 422, "PLT-025");
		assertThat(settle(letter, "discard").body()).contains("DISCARDED", "FAILED_AGAIN", "user:tester");
		assertProblem(settle(letter, "discard"), 409, "PLT-026");
	}

	private HttpResponse<String> settle(String letter, String act) throws IOException, InterruptedException {
		return send(as(token(Role.OPERATOR), "/api/sample/operations/dead-letters/" + letter + "/" + act)
			.header("Idempotency-Key", key())
			.POST(BodyPublishers.ofString("{\"reason\":\"looked at\"}")));
	}

	@Test
	void sentencesComeInTheCallersLanguage() throws Exception {
		assertThat(send(request("/public/sample/calendar").GET()).body()).contains("未载入 2027 年的工作日历");
		assertThat(send(request("/public/sample/calendar").header("Accept-Language", "en-GB,en;q=0.9").GET()).body())
			.contains("calendar of 2027 is not loaded");
	}

	@Test
	void aJobTellsHowFarItIs() throws Exception {
		var started = send(as(token(Role.OPERATOR), "/api/sample/jobs").header("Idempotency-Key", key())
			.POST(BodyPublishers.noBody()));
		String id = started.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
		await().untilAsserted(() -> assertThat(send(as(token(Role.OPERATOR), "/api/sample/jobs/" + id).GET()).body())
			.contains("\"state\":\"DONE\"", "\"done\":3", "counted to three"));
	}

	private static TestTokens token(Role role) {
		return TestTokens.of(role).audience("sample");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private static String form(String id, String place) {
		return "{\"id\":\"" + id + "\",\"place\":\"" + place + "\"}";
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private HttpRequest.Builder as(TestTokens token, String path) {
		return request(path).header("Authorization", "Bearer " + token.sign())
			.setHeader("Content-Type", "application/json");
	}

	private HttpRequest.Builder creation(String body, String key) {
		return as(token(Role.BRIGADE_OFFICER), "/api/sample/parcels").header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(body));
	}

	private HttpResponse<String> post(String body, String key) throws IOException, InterruptedException {
		return send(creation(body, key));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
	}

}
