package io.firewarden.gateway.account.adapter;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import io.firewarden.gateway.account.domain.Totp;
import io.firewarden.gateway.support.Browser;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class AccountsIT {

	private static final String RIGHTS = "{\"name\": \"机构 2\", \"roles\": [\"AGENCY\"], \"org\": \"511000\", "
			+ "\"agency\": \"91511000MA00DEMN4W\"}";

	private static RunningGateway gateway;

	@BeforeAll
	static void start() {
		gateway = RunningGateway.start(RunningGateway.freshDatabase(), Map.of());
	}

	@AfterAll
	static void stop() {
		gateway.close();
	}

	@Test
	@Covers("GWY-015")
	void anOperatorOpensRevisesResetsAndClosesAnAccount() {
		var operator = gateway.browserOf("yunwei");
		assertThat(open(operator, "jigou2").statusCode()).isEqualTo(201);
		assertThat(open(operator, "jigou2").body()).contains("GWY-015");
		assertThat(operator.get("/auth/accounts").body()).contains("\"username\":\"jigou2\"",
				"\"passwordToChange\":true");
		assertThat(operator.put("/auth/accounts/jigou2", RIGHTS.replace("机构 2", "机构二")).body()).contains("机构二");
		assertThat(operator.post("/auth/accounts/jigou2/reset", "{\"password\": \"Again-here-43\"}").statusCode())
			.isEqualTo(200);
		assertThat(gateway.browser().signIn("jigou2", "Again-here-43").body()).contains("GWY-003");
		assertThat(operator.send(operator.request("/auth/accounts/jigou2").DELETE()).body())
			.contains("\"closed\":true");
		assertThat(gateway.browser().signIn("jigou2", "Again-here-43").body()).contains("GWY-001");
		assertThat(operator.put("/auth/accounts/nobody", RIGHTS).body()).contains("PLT-007");
		assertThat(operator.put("/auth/accounts/jigou2", "{\"roles\": []}").body()).contains("PLT-002");
	}

	@Test
	void nobodyElseMay() {
		var leader = gateway.browserOf("zhiduizhang");
		var answer = leader.get("/auth/accounts");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("PLT-006");
		assertThat(gateway.browser().get("/auth/accounts").statusCode()).isEqualTo(401);
	}

	@Test
	void theTrailTellsWhoDidWhat() {
		var operator = gateway.browserOf("yunwei");
		open(operator, "jigou3");
		gateway.browser().signIn("jigou3", "not the password");
		var auditor = gateway.browserOf("shenji");
		assertThat(auditor.get("/auth/audit?account=jigou3").body())
			.contains("\"by\":\"yunwei\",\"act\":\"OPEN_ACCOUNT\",\"account\":\"jigou3\",\"outcome\":\"DONE\"",
					"\"act\":\"SIGN_IN\",\"account\":\"jigou3\",\"outcome\":\"Unknown\"")
			.doesNotContain("not the password");
		assertThat(gateway.browserOf("zhidui").get("/auth/audit").statusCode()).isEqualTo(403);
	}

	@Test
	void losingRightsEndsTheSession() {
		var officer = gateway.browserOf("of012");
		var operator = gateway.browserOf("yunwei");
		operator.put("/auth/accounts/of012", RIGHTS);
		assertThat(officer.get("/auth/me").statusCode()).isEqualTo(401);
	}

	@Test
	@Covers({ "GWY-005", "GWY-009", "GWY-016" })
	void aSecondFactorIsSetUpAndThenAskedFor() {
		var owner = gateway.browserOf("fazhi");
		String secret = JsonMapper.shared().readTree(owner.post("/auth/totp", "").body()).required("secret").asString();
		byte[] bytes = decode(secret);
		assertThat(owner.put("/auth/totp", "{\"code\": \"000000\"}").body()).contains("GWY-009");
		assertThat(owner.put("/auth/totp", "{\"code\": \"" + code(bytes) + "\"}").statusCode()).isEqualTo(204);
		assertThat(owner.post("/auth/totp", "").body()).contains("GWY-016");
		assertThat(gateway.browser().signIn("fazhi", RunningGateway.PASSWORD).body()).contains("GWY-005");
		// The code that proved the phone is used up.
		assertThat(gateway.browser().signIn("fazhi", RunningGateway.PASSWORD, code(bytes)).body()).contains("GWY-001");
	}

	private static HttpResponse<String> open(Browser operator, String username) {
		return operator.post("/auth/accounts",
				"{\"username\": \"" + username + "\", \"password\": \"Start-here-42\", \"rights\": " + RIGHTS + "}");
	}

	/** 160 bits are 32 letters of five bits each: one large number. */
	private static byte[] decode(String base32) {
		BigInteger number = BigInteger.ZERO;
		for (char letter : base32.toCharArray()) {
			number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
		}
		byte[] signed = number.toByteArray();
		byte[] bytes = new byte[Totp.SECRET_BYTES];
		byte[] tail = Arrays.copyOfRange(signed, Math.max(0, signed.length - bytes.length), signed.length);
		System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
		return bytes;
	}

	private static String code(byte[] secret) {
		return Totp.codeAt(secret, gateway.bean(Clock.class).instant());
	}

}
