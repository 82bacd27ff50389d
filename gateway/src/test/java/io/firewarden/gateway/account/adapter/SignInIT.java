package io.firewarden.gateway.account.adapter;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class SignInIT {

	private final RunningGateway gateway = RunningGateway.shared();

	@Test
	void signingInTellsWhoOneIs() {
		var browser = this.gateway.browser();
		var answer = browser.signIn("Of001", RunningGateway.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body())
			.contains("\"username\":\"of001\"", "\"roles\":[\"BRIGADE_OFFICER\"]", "\"org\":\"511002\"",
					"\"orgName\":\"市中区大队\"", "\"officer\":\"OF-001\"")
			.doesNotContain("agency", "campaign");
		assertThat(browser.get("/auth/me").body()).contains("\"username\":\"of001\"");
	}

	@Test
	void theSessionCookieIsNotForScriptsAndChangesWithTheSignIn() {
		var browser = this.gateway.browserOf("zhidui");
		String before = browser.cookies().get("SID");
		var answer = browser.signIn("zhidui", RunningGateway.PASSWORD);
		assertThat(answer.headers().allValues("set-cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).contains("SID=", "HttpOnly", "SameSite=Strict"));
		assertThat(browser.cookies().get("SID")).isNotEqualTo(before);
	}

	@Test
	void aSessionThatWasEndedCannotBeReplayed() {
		var browser = this.gateway.browserOf("zhidui");
		String sid = browser.cookies().get("SID");
		assertThat(browser.post("/auth/logout", "").statusCode()).isEqualTo(204);
		assertThat(browser.cookies()).doesNotContainKey("SID");
		browser.cookies().put("SID", sid);
		assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
		assertThat(browser.get("/api/registry/agencies").statusCode()).isEqualTo(401);
	}

	@Test
	@Covers({ "GWY-001", "GWY-002" })
	void fiveFailuresLockTheName() {
		var browser = this.gateway.browser();
		for (int i = 0; i < 5; i++) {
			var answer = browser.signIn("xiehui", "not the password");
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("GWY-001");
		}
		var answer = browser.with("Accept-Language", "en").signIn("xiehui", RunningGateway.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("GWY-002", "Too many failed attempts. Try again in 20 minutes.");
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1100L, 1200L);
		assertThat(this.gateway.browser().signIn("fazhi", RunningGateway.PASSWORD).statusCode()).isEqualTo(200);
	}

	@Test
	void anUnknownNameLooksLikeAWrongPassword() {
		var known = this.gateway.browser().signIn("shichang", "wrong");
		var unknown = this.gateway.browser().signIn("nobody", "wrong");
		assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
		assertThat(unknown.body()).isEqualTo(known.body());
	}

	@Test
	@Covers("GWY-006")
	void anUnsafeRequestWithoutTheCsrfTokenIsRefused() {
		var browser = this.gateway.browserOf("zhidui").withoutCsrf();
		for (var answer : List.of(browser.post("/auth/logout", ""), browser.post("/auth/login", "{}"),
				browser.post("/api/registry/agencies", "{}"))) {
			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("GWY-006");
		}
		assertThat(browser.get("/auth/me").statusCode()).isEqualTo(200);
	}

	@Test
	void aFieldThatIsMissingIsNamed() {
		var browser = this.gateway.browser();
		browser.get("/auth/me");
		var answer = browser.post("/auth/login", "{\"username\": \"zhidui\"}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("PLT-002", "\"field\":\"password\"");
		assertThat(browser.post("/auth/login", "{").body()).contains("PLT-001");
	}

	@Test
	@Covers({ "GWY-003", "GWY-004" })
	void theFirstPasswordIsGoodForChoosingAnOwnOne() {
		try (var own = RunningGateway.start(RunningGateway.freshDatabase(), Map.of("firewarden.accounts.demo-password",
				"", "firewarden.accounts.operator-password", "Start-here-42"))) {
			var browser = own.browser();
			assertThat(browser.signIn("yunwei", "Start-here-42").body()).contains("GWY-003");
			assertThat(browser.get("/auth/me").statusCode()).isEqualTo(401);
			assertThat(change(browser, "Start-here-42", "yunwei").body()).contains("GWY-004", "LENGTH", "CLASSES",
					"CONTAINS_NAME");
			assertThat(change(browser, "Start-here-42", "Start-here-42").body()).contains("REUSED");
			assertThat(change(browser, "Start-here-42", "Quite-other-43").statusCode()).isEqualTo(204);
			assertThat(browser.signIn("yunwei", "Quite-other-43").statusCode()).isEqualTo(200);
			assertThat(own.browser().signIn("yunwei", "Start-here-42").body()).contains("GWY-001");
		}
	}

	private static HttpResponse<String> change(Browser browser, String from, String to) {
		return browser.post("/auth/password",
				"{\"username\": \"yunwei\", \"oldPassword\": \"" + from + "\", \"newPassword\": \"" + to + "\"}");
	}

}
