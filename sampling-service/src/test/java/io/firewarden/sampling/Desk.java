package io.firewarden.sampling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One person's browser, without the browser. */
record Desk(int port, String bearer) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	static Desk of(int port, String username, Role... roles) {
		return new Desk(port, TestTokens.of(roles).username(username).audience("sampling").bearer());
	}

	static Desk ofEverybody(int port) {
		return new Desk(port, "");
	}

	Answer get(String path) {
		return send(request(path).GET());
	}

	Answer post(String path, String body) {
		return send(request(path).header("Idempotency-Key", UUID.randomUUID().toString())
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
	}

	Answer put(String path, String version, String body) {
		return send(request(path).header("If-Match", version)
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(body)));
	}

	Answer getUnless(String path, String known) {
		return send(request(path).header("If-None-Match", known).GET());
	}

	private HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Accept-Language", "en");
		return this.bearer.isEmpty() ? request : request.header("Authorization", this.bearer);
	}

	private static Answer send(HttpRequest.Builder request) {
		try {
			return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	record Answer(HttpResponse<byte[]> response) {

		Answer expect(int status) {
			assertThat(this.response.statusCode()).as(text()).isEqualTo(status);
			return this;
		}

		/** A refusal with its code and a sentence. */
		Answer expect(int status, String code) {
			expect(status);
			assertThat(header("Content-Type")).startsWith("application/problem+json");
			assertThat(json().path("code").asString()).isEqualTo(code);
			assertThat(json().path("detail").asString()).isNotEqualTo(code).isNotBlank();
			return this;
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		byte[] bytes() {
			return this.response.body();
		}

		String text() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		JsonNode json() {
			return StoredJson.mapper().readTree(this.response.body());
		}

	}

}
