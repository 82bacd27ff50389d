package io.firewarden.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The two addresses of the gateway that a service calls itself: the keys, and the tokens
 * for machines. Gives a token to every client that asks.
 */
public final class TestGateway {

	private TestGateway() {
	}

	/** Its address. It needs no stop: its threads do not hold the JVM. */
	public static String start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/relay/jwks", (exchange) -> answer(exchange, TestTokens.publicKeys()));
			server.createContext("/oauth2/token", (exchange) -> answer(exchange, machineToken(exchange)));
			server.setExecutor((work) -> Thread.ofVirtual().start(work));
			Thread.ofPlatform().daemon().start(server::start);
			return "http://127.0.0.1:" + server.getAddress().getPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String machineToken(HttpExchange exchange) throws IOException {
		Map<String, String> form = form(exchange);
		String credentials = exchange.getRequestHeaders().getFirst("Authorization");
		String client = (credentials != null && credentials.startsWith("Basic "))
				? new String(Base64.getDecoder().decode(credentials.substring(6)), StandardCharsets.UTF_8).split(":")[0]
				: form.getOrDefault("client_id", "unknown");
		String token = TestTokens.of("SERVICE").username(client).audience(form.getOrDefault("scope", "nobody")).sign();
		return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}";
	}

	private static Map<String, String> form(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		return Stream.of(body.split("&"))
			.map((field) -> field.split("=", 2))
			.filter((field) -> field.length == 2)
			.collect(Collectors.toMap((field) -> field[0],
					(field) -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
	}

	private static void answer(HttpExchange exchange, String json) throws IOException {
		try (exchange) {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

}
