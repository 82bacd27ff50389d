package io.firewarden.gateway.support;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import tools.jackson.databind.json.JsonMapper;

import io.firewarden.gateway.key.KeyRing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Tokens as machines get them, and as forgers make them. */
public final class MachineTokens {

	private MachineTokens() {
	}

	public static String get(RunningGateway gateway, String client, String secret, String scope) {
		String body = ask(gateway, client, secret, scope).body();
		return JsonMapper.shared().readTree(body).required("access_token").stringValue();
	}

	public static HttpResponse<String> ask(RunningGateway gateway, String client, String secret, String scope) {
		String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
		var browser = gateway.browser();
		return browser.send(browser.request("/oauth2/token")
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope)));
	}

	/** The same claims, signed by somebody else. */
	public static String signed(RSAKey key, String token) throws Exception {
		var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.getKeyID()).build();
		var forged = new SignedJWT(header, SignedJWT.parse(token).getJWTClaimsSet());
		forged.sign(new RSASSASigner(key));
		return forged.serialize();
	}

	/** The same claims, with the public key taken for a shared secret. */
	public static String hmacWithPublicKey(RunningGateway gateway, String token) throws Exception {
		String kid = SignedJWT.parse(token).getHeader().getKeyID();
		var key = (RSAKey) gateway.bean(KeyRing.class).published().getKeyByKeyId(kid);
		RSAPublicKey secret = key.toRSAPublicKey();
		var header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).keyID(kid).build();
		var forged = new SignedJWT(header, SignedJWT.parse(token).getJWTClaimsSet());
		forged.sign(new MACSigner(secret.getEncoded()));
		return forged.serialize();
	}

}
