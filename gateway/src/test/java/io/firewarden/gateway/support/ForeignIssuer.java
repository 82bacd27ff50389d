package io.firewarden.gateway.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An OpenID Connect issuer with the addresses of Keycloak that says whatever a test
 * wants.
 */
public final class ForeignIssuer implements AutoCloseable {

	private final RSAKey key;

	private final HttpServer server;

	private volatile Map<String, Object> claims = Map.of();

	private volatile String nonce = "";

	private ForeignIssuer() throws Exception {
		this.key = new RSAKeyGenerator(2048).keyID("foreign").generate();
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
		this.server.createContext("/protocol/openid-connect/certs",
				(exchange) -> json(exchange, new JWKSet(this.key.toPublicJWK()).toString()));
		this.server.createContext("/protocol/openid-connect/token", (exchange) -> json(exchange, answer()));
		this.server.start();
	}

	public static ForeignIssuer start() throws Exception {
		return new ForeignIssuer();
	}

	public String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** The claims of the next ID token. */
	public void says(Map<String, Object> person) {
		this.claims = person;
	}

	/** The nonce the gateway has sent with the browser. */
	public void expects(String sent) {
		this.nonce = sent;
	}

	/** A token of a machine. */
	public String token(Map<String, Object> machine) throws Exception {
		Instant now = Clock.systemUTC().instant();
		var set = new JWTClaimsSet.Builder().issuer(address())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
		machine.forEach(set::claim);
		var jwt = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID("foreign").build(),
				set.build());
		jwt.sign(new RSASSASigner(this.key));
		return jwt.serialize();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private String answer() {
		try {
			var person = new HashMap<>(this.claims);
			person.put("aud", "firewarden");
			person.put("nonce", this.nonce);
			return "{\"access_token\": \"opaque\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
					+ token(person) + "\"}";
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void json(HttpExchange exchange, String body) throws IOException {
		try (exchange) {
			exchange.getRequestBody().readAllBytes();
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
