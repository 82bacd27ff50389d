package io.firewarden.standins.wechat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AccessTokensTests {

	private static final String APP = "wx5110000f1e2d3c4b";

	private static final String SECRET = "00000000000000005110000000000000";

	@TempDir
	Path folder;

	private final MovableClock clock = new MovableClock();

	private Ledger ledger;

	private AccessTokens tokens;

	@BeforeEach
	void open() {
		ledger = new Ledger(folder);
		ledger.start();
		tokens = new AccessTokens(ledger, account(), clock);
	}

	@AfterEach
	void close() {
		ledger.stop();
	}

	@Test
	void normalModeAnswersTheSameTokenWithTheTimeItHasLeft() {
		var first = stable();
		clock.pass(Duration.ofMinutes(10));
		var second = stable();
		assertThat(first.expiresIn()).isEqualTo(7200);
		assertThat(second.accessToken()).isEqualTo(first.accessToken()).hasSizeGreaterThanOrEqualTo(512);
		assertThat(second.expiresIn()).isEqualTo(6600);
	}

	@Test
	void renewalComesFiveMinutesEarlyAndBothTokensLive() {
		var old = stable().accessToken();
		clock.pass(AccessTokens.VALIDITY.minus(AccessTokens.OVERLAP));
		var renewed = stable().accessToken();
		assertThat(renewed).isNotEqualTo(old);
		assertPasses(old);
		assertPasses(renewed);
		clock.pass(AccessTokens.OVERLAP);
		assertRefused(42001, () -> tokens.check(old));
		assertPasses(renewed);
	}

	@Test
	void forcedRefreshKillsTheTokenAtOnce() {
		var old = stable().accessToken();
		var forced = force().accessToken();
		assertThat(forced).isNotEqualTo(old);
		assertRefused(40001, () -> tokens.check(old));
		assertPasses(forced);
		assertThat(stable().accessToken()).isEqualTo(forced);
	}

	@Test
	void forcingAgainWithinThirtySecondsDoesNothing() {
		var forced = force().accessToken();
		clock.pass(Duration.ofSeconds(29));
		assertThat(force().accessToken()).isEqualTo(forced);
		clock.pass(Duration.ofSeconds(1));
		assertThat(force().accessToken()).isNotEqualTo(forced);
	}

	@Test
	void twentyForcedRefreshesADayInShanghai() {
		for (int i = 0; i < 20; i++) {
			force();
			clock.pass(Duration.ofSeconds(30));
		}
		assertRefused(45009, this::force);
		clock.pass(Duration.ofHours(14));
		assertThatCode(this::force).doesNotThrowAnyException();
	}

	@Test
	void plainTokenKillsTheOneBeforeAndLeavesTheStableOneAlone() {
		var stable = stable().accessToken();
		var first = tokens.plain(APP, SECRET).accessToken();
		var second = tokens.plain(APP, SECRET).accessToken();
		assertRefused(40001, () -> tokens.check(first));
		assertPasses(second);
		assertPasses(stable);
	}

	@Test
	void tokensSurviveARestart() {
		var token = stable().accessToken();
		ledger.stop();
		ledger = new Ledger(folder);
		ledger.start();
		tokens = new AccessTokens(ledger, account(), clock);
		assertPasses(token);
		assertThat(stable().accessToken()).isEqualTo(token);
	}

	@Test
	void wrongIdentityIsRefusedByName() {
		assertRefused(41002, () -> tokens.stable(null, SECRET, false));
		assertRefused(41004, () -> tokens.stable(APP, "", false));
		assertRefused(40013, () -> tokens.stable("wx0000000000000000", SECRET, false));
		assertRefused(40125, () -> tokens.plain(APP, "wrong"));
	}

	@Test
	void callsWithoutALivingTokenAreRefusedByKind() {
		assertRefused(41001, () -> tokens.check(null));
		assertRefused(40014, () -> tokens.check("short"));
		assertRefused(40001, () -> tokens.check("x".repeat(512)));
	}

	private AccessTokens.Grant stable() {
		return tokens.stable(APP, SECRET, false);
	}

	private AccessTokens.Grant force() {
		return tokens.stable(APP, SECRET, true);
	}

	private void assertPasses(String token) {
		assertThatCode(() -> tokens.check(token)).doesNotThrowAnyException();
	}

	private static void assertRefused(int code, ThrowingCallable call) {
		assertThat(catchThrowableOfType(ApiError.class, call)).extracting(ApiError::code).isEqualTo(code);
	}

	private static WechatProperties account() {
		return new WechatProperties(APP, SECRET, "gh_1", "", "", "", "", Duration.ZERO, List.of(), false, Duration.ZERO,
				Duration.ZERO, Duration.ofSeconds(5));
	}

}
