package io.firewarden.notification.wechat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.firewarden.notification.wechat.CallbackSeal.Stamp;
import io.firewarden.notification.wechat.CallbackSeal.Verdict;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackSealTests {

	private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

	private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

	private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

	@Test
	@Covers("NTF-014")
	void onlyWhoKnowsTheTokenIsGenuine() {
		var seal = new CallbackSeal(account("demo-token", ""), this.clock);
		var timestamp = Long.toString(NOW.getEpochSecond());
		assertThat(seal.check(stamp(sign("demo-token", timestamp, "n1"), timestamp))).isEqualTo(Verdict.GENUINE);
		assertThat(seal.check(stamp(sign("other", timestamp, "n1"), timestamp))).isEqualTo(Verdict.WRONG_SIGNATURE);
		assertThat(seal.check(stamp("", timestamp))).isEqualTo(Verdict.WRONG_SIGNATURE);
	}

	@ParameterizedTest(name = "{0} s off: {1}")
	@CsvSource({ "0,GENUINE", "300,GENUINE", "-300,GENUINE", "301,WRONG_TIME", "-301,WRONG_TIME",
			"-36000000,WRONG_TIME" })
	@Covers("NTF-015")
	void aCallbackIsAtMostFiveMinutesOff(long seconds, Verdict verdict) {
		var seal = new CallbackSeal(account("demo-token", ""), this.clock);
		var timestamp = Long.toString(NOW.plusSeconds(seconds).getEpochSecond());
		assertThat(seal.check(stamp(sign("demo-token", timestamp, "n1"), timestamp))).isEqualTo(verdict);
	}

	@ParameterizedTest
	@CsvSource({ "abc", "''", "99999999999999999999", "9223372036854775807" })
	void aTimeThatIsNoneIsWrong(String timestamp) {
		var seal = new CallbackSeal(account("demo-token", ""), this.clock);
		assertThat(seal.check(stamp(sign("demo-token", timestamp, "n1"), timestamp))).isEqualTo(Verdict.WRONG_TIME);
	}

	@Test
	void inSafeModeTheSignatureCoversTheMessageAndItOpens() throws Exception {
		var seal = new CallbackSeal(account("demo-token", KEY), this.clock);
		var timestamp = Long.toString(NOW.getEpochSecond());
		var secret = encrypt("<xml>公告</xml>", "wxdemo0000000001");
		var stamp = new Stamp("", timestamp, "n1", "aes", sign("demo-token", timestamp, "n1", secret));
		assertThat(seal.safeMode()).isTrue();
		assertThat(seal.check(stamp, secret)).isEqualTo(Verdict.GENUINE);
		assertThat(seal.check(stamp, secret + "A")).isEqualTo(Verdict.WRONG_SIGNATURE);
		assertThat(seal.check(new Stamp("", timestamp, "n1", "", stamp.messageSignature()), secret))
			.isEqualTo(Verdict.WRONG_SIGNATURE);
		assertThat(seal.open(secret)).hasValue("<xml>公告</xml>");
	}

	@Test
	@Covers("NTF-016")
	void whatIsForAnotherAccountOrBrokenStaysShut() throws Exception {
		var seal = new CallbackSeal(account("demo-token", KEY), this.clock);
		assertThat(seal.open(encrypt("<xml/>", "wx-other"))).isEmpty();
		assertThat(seal.open("no base64!")).isEmpty();
		assertThat(seal.open(Base64.getEncoder().encodeToString(new byte[32]))).isEmpty();
		assertThat(seal.open("")).isEmpty();
	}

	private static Stamp stamp(String signature, String timestamp) {
		return new Stamp(signature, timestamp, "n1", "", "");
	}

	private static WeChatProperties account(String token, String key) {
		return new WeChatProperties(URI.create("http://127.0.0.1"), "wxdemo0000000001", "demo-secret", token, key,
				Duration.ofSeconds(1), Duration.ofSeconds(5));
	}

	private static String sign(String... parts) {
		try {
			Arrays.sort(parts);
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-1")
					.digest(String.join("", parts).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String encrypt(String message, String appId) throws Exception {
		byte[] key = Base64.getDecoder().decode(KEY + "=");
		byte[] words = message.getBytes(StandardCharsets.UTF_8);
		byte[] app = appId.getBytes(StandardCharsets.UTF_8);
		int length = 20 + words.length + app.length;
		int padding = 32 - length % 32;
		var plain = ByteBuffer.allocate(length + padding).put(new byte[16]).putInt(words.length).put(words).put(app);
		Arrays.fill(plain.array(), length, length + padding, (byte) padding);
		var cipher = Cipher.getInstance("AES/CBC/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
		return Base64.getEncoder().encodeToString(cipher.doFinal(plain.array()));
	}

}
