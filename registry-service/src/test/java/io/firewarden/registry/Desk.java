package io.firewarden.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A person, or everybody, before the service: real requests over a socket. */
public final class Desk {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final @Nullable String bearer;

	private final String language;

	private Desk(int port, @Nullable String bearer, String language) {
		this.port = port;
		this.bearer = bearer;
		this.language = language;
	}

	public static Desk of(int port, TestTokens token) {
		return new Desk(port, token.bearer(), "zh-CN");
	}

	public static Desk ofDetachment(int port) {
		return of(port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	public static Desk ofBrigade(int port, String brigade) {
		return of(port, TestTokens.of(Role.BRIGADE_OFFICER).username("of-" + brigade).org(brigade));
	}

	public static Desk ofAgency(int port, String uscc) {
		return of(port, TestTokens.of(Role.AGENCY).username("jigou-" + uscc).agency(uscc));
	}

	public static Desk ofOperator(int port) {
		return of(port, TestTokens.of(Role.OPERATOR).username("yunwei"));
	}

	public static Desk ofEverybody(int port) {
		return new Desk(port, null, "zh-CN");
	}

	public Desk inEnglish() {
		return new Desk(this.port, this.bearer, "en");
	}

	public Answer get(String path) {
		return send(request(path).GET());
	}

	public Answer getIfNoneMatch(String path, String etag) {
		return send(request(path).header("If-None-Match", etag).GET());
	}

	public Answer delete(String path) {
		return send(request(path).DELETE());
	}

	public Answer post(String path, Object body) {
		return postText(path, json(body));
	}

	public Answer postText(String path, String body) {
		return send(request(path).header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(body)));
	}

	/** A command on the version that was read. */
	public Answer postWith(String path, Object body, String etag) {
		return send(request(path).header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.header("If-Match", etag)
			.POST(BodyPublishers.ofString(json(body))));
	}

	public Answer put(String path, Object body) {
		return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json(body))));
	}

	public Answer put(String path, Object body, String etag) {
		return send(request(path).header("Content-Type", "application/json")
			.header("If-Match", etag)
			.PUT(BodyPublishers.ofString(json(body))));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept-Language", this.language);
		return (this.bearer != null) ? request.header("Authorization", this.bearer) : request;
	}

	private static Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String json(Object body) {
		return JsonMapper.shared().writeValueAsString(body);
	}

	/** What came back. */
	public record Answer(int status, HttpHeaders headers, String text) {

		public JsonNode json() {
			return JsonMapper.shared().readTree(this.text);
		}

		public String etag() {
			return this.headers.firstValue("ETag").orElse("");
		}

		public Answer expect(int expected) {
			assertThat(this.status).as(this.text).isEqualTo(expected);
			return this;
		}

		/** A problem document with this code; returns it. */
		public JsonNode expectProblem(int expected, String code) {
			expect(expected);
			assertThat(this.headers.firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(json().get("code").asString()).as(this.text).isEqualTo(code);
			assertThat(json().get("detail").asString()).isNotBlank().isNotEqualTo(code);
			return json();
		}

	}

}
