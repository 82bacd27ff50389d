package io.firewarden.gateway.portal;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class PortalIT {

	private final Browser browser = RunningGateway.shared().browser();

	@Test
	void theDoorOpensToTheDesk() {
		var answer = this.browser.get("/");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((to) -> assertThat(to).endsWith("/desk/"));
	}

	@ParameterizedTest
	@CsvSource({ "/desk/, desk", "/desk/agencies/91511000MA00DEMN4W, desk", "/open/, open", "/open/draws/1, open",
			"/sheet/, sheet", "/sheet/tasks/1/items, sheet" })
	void everyAddressOfAnApplicationHasItsPage(String path, String application) {
		var answer = this.browser.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("<title>" + application + "</title>");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.headers().firstValue("Content-Security-Policy"))
			.hasValue("default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; "
					+ "object-src 'none'; form-action 'self'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/missing.js", "/assets/missing.js", "/sheet/missing.webmanifest", "/missing.ico",
			"/desk/../application.yaml", "/assets/%2e%2e/application.yaml" })
	void aFileThatIsMissingIsMissing(String path) {
		assertThat(this.browser.get(path).statusCode()).isIn(400, 404);
	}

	@Test
	void anAssetIsKeptForAYearAndComesCompressed() {
		var answer = this.browser.with("Accept-Encoding", "gzip").get("/assets/desk-0a1b2c.js");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).contains("javascript"));
	}

	@Test
	void whatIsNotCompressedBeforehandIsCompressedOnTheWay() {
		var answer = this.browser.with("Accept-Encoding", "gzip").get("/assets/large-0a1b2c.js");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("W/");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
	}

	@Test
	void aPageIsAskedForAgainAndKnownByItsContent() {
		var answer = this.browser.get("/sheet/sw.js");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
		String etag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(this.browser.with("If-None-Match", etag).get("/sheet/sw.js").statusCode()).isEqualTo(304);
	}

	@Test
	void behindTlsTheBrowserIsToldToStayThere() {
		try (var gateway = RunningGateway.start(RunningGateway.freshDatabase(),
				Map.of("server.forward-headers-strategy", "native"))) {
			var browser = gateway.browser().with("X-Forwarded-Proto", "https").with("X-Forwarded-For", "192.0.2.1");
			assertThat(browser.get("/desk/").headers().firstValue("Strict-Transport-Security"))
				.hasValueSatisfying((value) -> assertThat(value).contains("max-age=31536000"));
			assertThat(browser.get("/auth/me").headers().firstValue("Set-Cookie"))
				.hasValueSatisfying((cookie) -> assertThat(cookie).contains("XSRF-TOKEN", "Secure"));
			assertThat(browser.get("/actuator/prometheus").statusCode()).isIn(403, 404);
		}
	}

}
