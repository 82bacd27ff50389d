package io.firewarden.gateway.security;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.EchoService;
import io.firewarden.gateway.support.ForeignIssuer;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** The profile {@code external}, with an issuer that lives in this test. */
@WithInfrastructure
class ExternalSignInIT {

	private static ForeignIssuer issuer;

	private static RunningGateway gateway;

	@BeforeAll
	static void start() throws Exception {
		issuer = ForeignIssuer.start();
		gateway = RunningGateway.start(RunningGateway.freshDatabase(),
				Map.of("FIREWARDEN_OIDC_ISSUER", issuer.address(), "FIREWARDEN_OIDC_CLIENT", "firewarden",
						"FIREWARDEN_OIDC_SECRET", "secret", "firewarden.external.role-names.fire-officer",
						"BRIGADE_OFFICER"),
				"external");
		EchoService.shared().trust(gateway);
	}

	@AfterAll
	static void stop() {
		gateway.close();
		issuer.close();
	}

	@Test
	void theIssuerVouchesForAPersonAndTheServiceGetsOurToken() throws Exception {
		issuer.says(Map.of("sub", "u-17", "name", "检查员", "org", "511002", "realm_access",
				Map.of("roles", List.of("fire-officer"))));
		var browser = gateway.browser();
		var callback = signIn(browser);
		assertThat(callback.statusCode()).isEqualTo(302);
		assertThat(location(callback)).endsWith("/desk/");
		assertThat(browser.cookies()).containsKey("SID").doesNotContainKey("SIGNIN");
		assertThat(browser.get("/auth/me").body()).contains("\"username\":\"u-17\"", "BRIGADE_OFFICER");
		assertThat(browser.get("/api/registry/x").body()).isEqualTo("GET /api/registry/x 0 u-17");
		assertThat(EchoService.shared().claims()).containsEntry("org", "511002");
		assertThat(browser.post("/auth/logout", "").statusCode()).isEqualTo(204);
		assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
	}

	@Test
	void whoHasNoRoleHereIsSentBackWithoutASession() throws Exception {
		issuer.says(Map.of("sub", "u-18", "name", "某人"));
		var browser = gateway.browser();
		assertThat(location(signIn(browser))).endsWith("/desk/?signIn=unknown");
		assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
	}

	@Test
	void aCallbackThatNobodyBeganFails() {
		var browser = gateway.browser();
		var callback = browser.get("/login/oauth2/code/idp?code=1&state=invented");
		assertThat(location(callback)).endsWith("/desk/?signIn=failed");
		assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
	}

	@Test
	void theRequestUnderWayIsSealedInALaxCookie() {
		var browser = gateway.browser();
		var answer = browser.get("/oauth2/authorization/idp");
		assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(
				(cookie) -> assertThat(cookie).contains("SIGNIN=", "SameSite=Lax", "HttpOnly", "Path=/login/oauth2"));
		assertThat(browser.cookies().get("SIGNIN")).doesNotContain("state");
	}

	@Test
	void machinesOfTheIssuerAreExchangedToo() throws Exception {
		String token = issuer.token(Map.of("sub", "feed-1", "aud", List.of("firewarden"), "realm_access",
				Map.of("roles", List.of("MARKET_FEED"))));
		var answer = gateway.browser().with("Authorization", "Bearer " + token).get("/api/registry/x");
		assertThat(answer.body()).isEqualTo("GET /api/registry/x 0 feed-1");
		String elsewhere = issuer.token(Map.of("sub", "feed-1", "aud", List.of("other"), "realm_access",
				Map.of("roles", List.of("MARKET_FEED"))));
		assertThat(gateway.browser().with("Authorization", "Bearer " + elsewhere).get("/api/registry/x").statusCode())
			.isEqualTo(401);
	}

	@Test
	@Covers("GWY-007")
	void ourOwnAccountsAreOff() {
		var browser = gateway.browser();
		assertThat(browser.signIn("zhidui", RunningGateway.PASSWORD).body()).contains("GWY-007");
	}

	/**
	 * What the browser does: to the issuer, which remembers the nonce, and back with a
	 * code.
	 */
	private static HttpResponse<String> signIn(Browser browser) throws Exception {
		URI there = URI.create(location(browser.get("/oauth2/authorization/idp")));
		Map<String, String> query = new HashMap<>();
		for (String pair : there.getRawQuery().split("&")) {
			String[] parts = pair.split("=", 2);
			query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		issuer.expects(query.get("nonce"));
		return browser.get(
				"/login/oauth2/code/idp?code=1&state=" + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

}
