package io.firewarden.gateway.route;

import java.net.ServerSocket;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.EchoService;
import io.firewarden.gateway.support.MachineTokens;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.WithInfrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithInfrastructure
class RelayIT {

	private final RunningGateway gateway = RunningGateway.shared();

	private final EchoService registry = EchoService.shared();

	@BeforeEach
	void theServiceTrustsTheGateway() {
		this.registry.trust(this.gateway);
	}

	@Test
	void theServiceLearnsWhoAsksFromATokenOfItsOwn() {
		var answer = this.gateway.browserOf("of002").get("/api/registry/agencies?q=%E5%86%85%E6%B1%9F&page=0");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("GET /api/registry/agencies?q=%E5%86%85%E6%B1%9F&page=0 0 of002");
		assertThat(this.registry.claims()).containsEntry("name", "东兴区大队 检查员 02")
			.containsEntry("roles", List.of("BRIGADE_OFFICER"))
			.containsEntry("org", "511011")
			.containsEntry("officer", "OF-002")
			.containsEntry("aud", List.of("registry"))
			.doesNotContainKey("agency");
	}

	@Test
	void theServiceSeesNeitherCookieNorForeignTokenNorCsrfToken() {
		var browser = this.gateway.browserOf("zhidui").with("X-Forwarded-For", "192.0.2.1");
		browser.post("/api/registry/agencies", "{}");
		assertThat(this.registry.seen()).doesNotContainKeys("Cookie", "X-xsrf-token", "X-forwarded-for")
			.containsKeys("Traceparent", "X-request-id");
		browser.with("Authorization", "Basic c2VjcmV0").get("/public/registry/agencies");
		assertThat(this.registry.seen()).doesNotContainKeys("Cookie", "Authorization");
	}

	@Test
	void theBrowserGetsNoCookieFromTheServiceButItsEtag() {
		var answer = this.gateway.browserOf("zhidui").get("/api/registry/agencies/1");
		assertThat(answer.headers().allValues("set-cookie")).isEmpty();
		assertThat(answer.headers().firstValue("etag")).hasValue("\"7\"");
		assertThat(answer.headers().allValues("x-frame-options")).containsExactly("DENY");
	}

	@Test
	void nobodyIsRelayedWithoutSignIn() {
		var answer = this.gateway.browser().get("/api/registry/agencies");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("PLT-005", "您尚未登录");
		assertThat(this.gateway.browser().get("/public/registry/agencies").body()).endsWith("anybody");
	}

	@Test
	void theRequestIdGoesThrough() {
		var browser = this.gateway.browser().with("X-Request-Id", "0af76519-16cd-43dd-8448-eb211c80319c");
		var answer = browser.get("/public/registry/agencies");
		assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("0af7651916cd43dd8448eb211c80319c");
		assertThat(this.registry.seen().getFirst("Traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
	}

	@Test
	void aMachineIsExchangedToo() {
		String token = MachineTokens.get(this.gateway, "sampling-service", RunningGateway.SERVICE_SECRET, "registry");
		var answer = this.gateway.browser().with("Authorization", "Bearer " + token).post("/api/registry/agencies", "");
		assertThat(answer.body()).isEqualTo("POST /api/registry/agencies 0 sampling-service");
		assertThat(this.registry.claims()).containsEntry("roles", List.of("SERVICE")).containsEntry("org", "511000");
		assertThat(this.registry.seen().getFirst("Authorization")).isNotEqualTo("Bearer " + token);
	}

	@Test
	void aTokenForOneServiceOpensNoOther() {
		String token = MachineTokens.get(this.gateway, "sampling-service", RunningGateway.SERVICE_SECRET, "sampling");
		var answer = this.gateway.browser().with("Authorization", "Bearer " + token).get("/api/registry/agencies");
		assertThat(answer.statusCode()).isEqualTo(401);
		var direct = new Browser(this.registry.address());
		assertThat(direct.with("Authorization", "Bearer " + token).get("/api/registry/agencies").statusCode())
			.isEqualTo(401);
	}

	@Test
	void forgedTokensAreRefusedAtTheGatewayAndAtTheService() throws Exception {
		String good = MachineTokens.get(this.gateway, "sampling-service", RunningGateway.SERVICE_SECRET, "registry");
		String[] parts = good.split("\\.");
		String kid = SignedJWT.parse(good).getHeader().getKeyID();
		RSAKey foreign = new RSAKeyGenerator(2048).keyID(kid).generate();
		String richer = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("SERVICE", "OPERATOR");
		List<String> forged = List.of(encode("{\"alg\":\"none\"}") + "." + parts[1] + ".",
				parts[0] + "." + encode(richer) + "." + parts[2], MachineTokens.signed(foreign, good),
				MachineTokens.hmacWithPublicKey(this.gateway, good), good + "x", "nonsense");
		for (String token : forged) {
			var gateway = this.gateway.browser().with("Authorization", "Bearer " + token).get("/api/registry/x");
			assertThat(gateway.statusCode()).as(token).isEqualTo(401);
			assertThat(gateway.headers().firstValue("WWW-Authenticate"))
				.hasValueSatisfying((value) -> assertThat(value).startsWith("Bearer"));
			var direct = new Browser(this.registry.address());
			assertThat(direct.with("Authorization", "Bearer " + token).get("/api/registry/x").statusCode()).as(token)
				.isEqualTo(401);
		}
	}

	@Test
	@Covers("GWY-014")
	void aServiceThatRefusesOurTokenIsNoEndOfTheSession() {
		try (var stranger = RunningGateway.start(RunningGateway.freshDatabase(), Map.of())) {
			var answer = stranger.browserOf("zhidui").get("/api/registry/agencies");
			assertThat(answer.statusCode()).isEqualTo(502);
			assertThat(answer.body()).contains("GWY-014", "机构登记服务");
		}
	}

	@Test
	@Covers("GWY-011")
	void anUnknownRouteIsAProblem() {
		var browser = this.gateway.browserOf("zhidui").with("Accept-Language", "en-GB");
		for (String path : List.of("/api/nobody/x", "/api/registry", "/public/nobody/x", "/nowhere")) {
			var answer = browser.get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(404);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
			assertThat(answer.body()).contains("GWY-011", "There is nothing at this address.");
		}
	}

	@Test
	@Covers({ "GWY-012", "GWY-013" })
	void aServiceThatIsAwayIsAnsweredForAndComesBack() throws Exception {
		int port;
		try (var socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		try (var own = RunningGateway.start(RunningGateway.freshDatabase(),
				Map.of("firewarden.upstreams.services.registry", "http://127.0.0.1:" + port,
						"firewarden.upstreams.breaker-window", "4", "firewarden.upstreams.breaker-pause", "PT1S",
						"spring.http.clients.read-timeout", "1s"))) {
			var browser = own.browser();
			for (int i = 0; i < 8; i++) {
				var answer = browser.get("/public/registry/x");
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.body()).contains("GWY-012", "机构登记服务暂时无法访问");
				assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
			}
			assertThat(browser.get("/actuator/prometheus").body())
				.contains("firewarden_breaker_open{service=\"registry\"} 1.0");
			try (var service = EchoService.onPort(port)) {
				assertThat(service.address().getPort()).isEqualTo(port);
				await().untilAsserted(() -> assertThat(browser.get("/public/registry/x").statusCode()).isEqualTo(200));
				var slow = browser.get("/public/registry/slow");
				assertThat(slow.statusCode()).isEqualTo(504);
				assertThat(slow.body()).contains("GWY-013");
			}
		}
	}

	private static String encode(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
	}

}
