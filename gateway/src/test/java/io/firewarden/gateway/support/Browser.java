package io.firewarden.gateway.support;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Keeps cookies, and sends the CSRF token as the portal does. Redirects are left to the
 * test.
 */
public final class Browser {

	// Not shared: a connection that the gateway has closed would be found out by the next
	// test.
	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Map<String, String> headers = new LinkedHashMap<>();

	private URI address;

	private boolean csrf = true;

	public Browser(URI address) {
		this.address = address;
	}

	/** The same cookies, on another instance. */
	public Browser on(RunningGateway other) {
		Browser copy = new Browser(other.address());
		copy.cookies.putAll(this.cookies);
		return copy;
	}

	/** Sends no CSRF token from now on. */
	public Browser withoutCsrf() {
		this.csrf = false;
		return this;
	}

	public Browser with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	public HttpResponse<String> signIn(String username, String password) {
		return signIn(username, password, null);
	}

	public HttpResponse<String> signIn(String username, String password, String code) {
		get("/auth/me");
		String totp = (code != null) ? ", \"totp\": \"" + code + "\"" : "";
		return post("/auth/login",
				"{\"username\": \"" + username + "\", \"password\": \"" + password + "\"" + totp + "}");
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	public HttpResponse<String> post(String path, String json) {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	public HttpResponse<String> put(String path, String json) {
		return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
	}

	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.address.resolve(path))
			.timeout(Duration.ofSeconds(60));
		this.headers.forEach(request::header);
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		if (this.csrf && this.cookies.containsKey("XSRF-TOKEN")) {
			request.header("X-XSRF-TOKEN", this.cookies.get("XSRF-TOKEN"));
		}
		return request;
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			response.headers()
				.allValues("set-cookie")
				.stream()
				.flatMap((header) -> HttpCookie.parse(header).stream())
				.forEach((cookie) -> keep(cookie));
			return response;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private void keep(HttpCookie cookie) {
		if (Objects.requireNonNullElse(cookie.getValue(), "").isEmpty()) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

}
