package io.firewarden.notification;

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

/** A person before the service, or the public: real requests over a socket. */
public final class Desk {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final @Nullable String bearer;

	private Desk(int port, @Nullable String bearer) {
		this.port = port;
		this.bearer = bearer;
	}

	public static Desk of(int port, Role role, String username) {
		return new Desk(port, TestTokens.of(role).username(username).bearer());
	}

	public static Desk ofBrigade(int port, Role role, String brigade) {
		return new Desk(port, TestTokens.of(role).username(role + "-" + brigade).org(brigade).bearer());
	}

	public static Desk ofAuthor(int port) {
		return of(port, Role.DETACHMENT_OFFICER, "zhidui");
	}

	public static Desk ofReviewer(int port) {
		return of(port, Role.LEGAL_REVIEWER, "fazhi");
	}

	public static Desk ofLeader(int port) {
		return of(port, Role.DETACHMENT_LEADER, "zhiduizhang");
	}

	public static Desk ofEverybody(int port) {
		return new Desk(port, null);
	}

	public Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	public Answer post(String path, String json) {
		return send(request(path, "Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(json)));
	}

	public Answer postXml(String path, String xml) {
		return send(request(path, "Content-Type", "text/xml").POST(BodyPublishers.ofString(xml)));
	}

	public Answer put(String path, String json, String... headers) {
		return send(
				request(path, headers).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
	}

	private HttpRequest.Builder request(String path, String... headers) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept-Language", "zh-CN");
		if (headers.length > 0) {
			request.headers(headers);
		}
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

	/** What came back. */
	public record Answer(int status, HttpHeaders headers, String text) {

		public JsonNode json() {
			return JsonMapper.shared().readTree(this.text);
		}

		public String header(String name) {
			return this.headers.firstValue(name).orElse("");
		}

		public Answer expect(int expected) {
			assertThat(this.status).as(this.text).isEqualTo(expected);
			return this;
		}

		public JsonNode expectProblem(int expected, String code) {
			expect(expected);
			assertThat(header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(json().path("code").asString()).as(this.text).isEqualTo(code);
			assertThat(json().path("detail").asString()).isNotBlank().isNotEqualTo(code);
			return json();
		}

	}

}
