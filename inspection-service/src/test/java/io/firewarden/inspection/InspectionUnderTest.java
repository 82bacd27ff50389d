package io.firewarden.inspection;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.messaging.DeadLetters;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.testkit.TestTokens;
import io.firewarden.testkit.WithInfrastructure;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole service on a real broker and store, at noon of 7 March 2022; the registry is
 * a stand-in of this class.
 */
@WithInfrastructure
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "firewarden.service.secret=none")
public abstract class InspectionUnderTest {

	protected static final Instant NOON = Instant.parse("2022-03-07T04:00:00Z");

	protected static final RegistryStandIn REGISTRY = RegistryStandIn.start();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	public final Events events = new Events();

	@Autowired
	protected DeadLetters deadLetters;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("firewarden.registry.url", REGISTRY::address);
		registry.add("firewarden.clock.offset", () -> Duration.between(Clock.systemUTC().instant(), NOON).toString());
	}

	public static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
	}

	public static TestTokens officer(String officer, String brigade) {
		return TestTokens.of(Role.BRIGADE_OFFICER).username(officer.toLowerCase()).org(brigade).officer(officer);
	}

	public static TestTokens detachment() {
		return TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui");
	}

	public static TestTokens operator() {
		return TestTokens.of(Role.OPERATOR).username("yunwei");
	}

	public Answer get(TestTokens who, String path) {
		return send(request(who, path).GET());
	}

	public Answer post(TestTokens who, String path, String json) {
		return send(request(who, path).header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(json)));
	}

	public Answer put(TestTokens who, String path, long version, String json) {
		return send(request(who, path).header("Content-Type", "application/json")
			.header("If-Match", "\"" + version + "\"")
			.PUT(BodyPublishers.ofString(json)));
	}

	public HttpRequest.Builder request(TestTokens who, String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", who.bearer());
	}

	public Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the service answered. */
	public record Answer(HttpResponse<byte[]> response) {

		public int status() {
			return this.response.statusCode();
		}

		public JsonNode json() {
			return StoredJson.mapper().readTree(this.response.body());
		}

		public long version() {
			return json().path("version").asLong();
		}

		public Answer isProblem(int status, String code) {
			assertThat(status()).as(new String(this.response.body())).isEqualTo(status);
			assertThat(json().path("code").asString()).isEqualTo(code);
			assertThat(json().path("detail").asString()).isNotBlank().isNotEqualTo(code);
			return this;
		}

		public Answer isOk() {
			assertThat(status()).as(new String(this.response.body())).isEqualTo(200);
			return this;
		}

	}

}
