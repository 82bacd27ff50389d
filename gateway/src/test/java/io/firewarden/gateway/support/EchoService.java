package io.firewarden.gateway.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Stands for the registry service: verifies tokens as the real one does, remembers what
 * arrived, and answers {@code <method> <path> <body length> <subject>}. A path ending in
 * {@code /slow} hangs until the next request to {@code /public/registry/release}.
 */
public final class EchoService implements AutoCloseable {

	private static EchoService shared;

	private final HttpServer server;

	private final AtomicReference<Headers> seen = new AtomicReference<>(new Headers());

	private final AtomicReference<NimbusJwtDecoder> decoder = new AtomicReference<>();

	private volatile CountDownLatch release = new CountDownLatch(1);

	private EchoService(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 100);
			this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			this.server.createContext("/", this::answer);
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static synchronized EchoService shared() {
		if (shared == null) {
			shared = new EchoService(0);
		}
		return shared;
	}

	public static EchoService onPort(int port) {
		return new EchoService(port);
	}

	/** Verifies what comes under /api with the keys of this gateway from now on. */
	public void trust(RunningGateway gateway) {
		var jwks = NimbusJwtDecoder.withJwkSetUri(gateway.address() + "/relay/jwks").build();
		jwks.setJwtValidator(
				new DelegatingOAuth2TokenValidator<Jwt>(JwtValidators.createDefaultWithIssuer("urn:firewarden"),
						new JwtClaimValidator<List<String>>("aud", (aud) -> aud != null && aud.contains("registry"))));
		this.decoder.set(jwks);
	}

	public URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** The headers of the last request. */
	public Headers seen() {
		return this.seen.get();
	}

	/** The claims of the last request's token. */
	public Map<String, Object> claims() {
		return this.decoder.get().decode(bearer(seen())).getClaims();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.seen.set(exchange.getRequestHeaders());
			String path = exchange.getRequestURI().toString();
			long length = drain(exchange.getRequestBody());
			if (path.endsWith("/release")) {
				this.release.countDown();
				this.release = new CountDownLatch(1);
			}
			if (path.endsWith("/slow")) {
				await(this.release);
			}
			Headers headers = exchange.getResponseHeaders();
			headers.set("Content-Type", "text/plain;charset=UTF-8");
			headers.set("Set-Cookie", "FROM_SERVICE=1");
			headers.set("ETag", "\"7\"");
			String subject = path.startsWith("/api") ? subject(exchange) : "anybody";
			byte[] body = String.join(" ", exchange.getRequestMethod(), path, "" + length, subject)
				.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(subject.isEmpty() ? 401 : 200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private String subject(HttpExchange exchange) {
		try {
			NimbusJwtDecoder present = this.decoder.get();
			return (present != null) ? present.decode(bearer(exchange.getRequestHeaders())).getSubject() : "unverified";
		}
		catch (JwtException ex) {
			return "";
		}
	}

	private static String bearer(Headers headers) {
		String header = headers.getFirst("Authorization");
		return (header != null) ? header.substring("Bearer ".length()) : "";
	}

	private static long drain(InputStream body) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long length = 0;
		for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
			length += read;
		}
		return length;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
