package io.firewarden.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a screen: one person's cookies, the CSRF token, keys and versions.
 */
public final class Desk {

	/** The same body byte for byte in every run, so that a key stands for it. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final URI gateway;

	private final Duration patience;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private Desk(URI gateway, Duration patience) {
		this.gateway = gateway;
		this.patience = patience;
	}

	/** Somebody who has not signed in. */
	public static Desk visitor(URI gateway) {
		return new Desk(gateway, Duration.ZERO);
	}

	/**
	 * Signs in.
	 * @param patience how long the same request is repeated while the platform is away
	 */
	public static Desk of(URI gateway, String username, String password, Duration patience) {
		Desk desk = new Desk(gateway, patience);
		desk.get("/auth/me");
		desk.post("/auth/login", Map.of("username", username, "password", password)).expect(200);
		return desk;
	}

	public Answer get(String path) {
		return send(request(path).GET());
	}

	/** A command with a key of its own. */
	public Answer post(String path, Object body) {
		return post(path, body, UUID.randomUUID().toString());
	}

	/** A command that may be repeated under the same key. */
	public Answer post(String path, Object body, String key) {
		return send(request(path).header("Idempotency-Key", key)
			.header("Content-Type", "application/json")
			.POST(json(body)));
	}

	/** A change of the version that was read. */
	public Answer put(String path, Object body, long version) {
		return send(request(path).header("If-Match", "\"" + version + "\"")
			.header("Content-Type", "application/json")
			.PUT(json(body)));
	}

	/** A file under its own name. */
	public Answer put(String path, byte[] file, String contentType) {
		return send(request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(file)));
	}

	/**
	 * Anything else. Where the platform does not answer, or says that it cannot now, the
	 * same request is sent again for a while: a person would press the button once more.
	 */
	public Answer send(HttpRequest.Builder request) {
		long end = System.nanoTime() + this.patience.toNanos();
		while (true) {
			Optional<Answer> answer = attempt(request, end);
			if (answer.isPresent()) {
				return answer.get();
			}
			Facts.pause();
		}
	}

	private Optional<Answer> attempt(HttpRequest.Builder request, long end) {
		try {
			Answer answer = sendOnce(request);
			boolean later = answer.status >= 500 || answer.text("/code").equals("PLT-012");
			return (later && System.nanoTime() < end) ? Optional.empty() : Optional.of(answer);
		}
		catch (Unreachable ex) {
			if (System.nanoTime() >= end) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	private Answer sendOnce(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
			String type = response.headers().firstValue("Content-Type").orElse("");
			JsonNode body = type.contains("json") && !response.body().isEmpty() ? JSON.readTree(response.body())
					: JSON.getNodeFactory().stringNode(response.body());
			long version = response.headers()
				.firstValue("ETag")
				.map((tag) -> tag.replaceAll("\\D", ""))
				.filter((digits) -> !digits.isEmpty() && digits.length() < 12)
				.map(Long::parseLong)
				.orElse(-1L);
			return new Answer(request.build().method() + " " + response.uri().getPath(), response.statusCode(), body,
					version);
		}
		catch (IOException ex) {
			throw new Unreachable(this.gateway + " does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Unreachable("interrupted", ex);
		}
	}

	/** The beginning of a request with what every request of a browser carries. */
	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.gateway.resolve(path))
			.timeout(Duration.ofSeconds(60))
			.header("Accept", "application/json")
			.header("Accept-Language", "en");
		for (HttpCookie cookie : this.cookies.getCookieStore().getCookies()) {
			if ("XSRF-TOKEN".equals(cookie.getName())) {
				request.header("X-XSRF-TOKEN", cookie.getValue());
			}
		}
		return request;
	}

	private static BodyPublisher json(Object body) {
		return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
	}

	/**
	 * Nobody listens there, or the connection broke: whether the request had its effect
	 * is unknown.
	 */
	public static final class Unreachable extends RuntimeException {

		Unreachable(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/**
	 * What came back.
	 *
	 * @param version of the record, -1 where the answer names none
	 */
	public record Answer(String request, int status, JsonNode body, long version) {

		/** This answer, if it is one of those expected. */
		public Answer expect(int... statuses) {
			for (int expected : statuses) {
				if (this.status == expected) {
					return this;
				}
			}
			throw new IllegalStateException(this.request + " answered " + this.status + ": " + this.body);
		}

		/** Text of a field, by JSON pointer. */
		public String text(String pointer) {
			return this.body.at(pointer).asString("");
		}

	}

}
