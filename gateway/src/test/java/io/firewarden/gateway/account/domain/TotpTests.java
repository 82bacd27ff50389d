package io.firewarden.gateway.account.domain;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class TotpTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

	/** RFC 6238 appendix B, SHA-1, the last six digits. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void theCodesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.codeAt(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void aClockMayBeOneStepOff() {
		Instant now = Instant.ofEpochSecond(1_111_111_111);
		String code = Totp.codeAt(SECRET, now);
		assertThat(Totp.match(SECRET, code, now.plusSeconds(30), 0)).isPresent();
		assertThat(Totp.match(SECRET, code, now.minusSeconds(30), 0)).isPresent();
		assertThat(Totp.match(SECRET, code, now.plusSeconds(60), 0)).isEmpty();
	}

	@Test
	void aCodeWorksOnce() {
		Instant now = Instant.ofEpochSecond(1_111_111_111);
		String code = Totp.codeAt(SECRET, now);
		long step = Totp.match(SECRET, code, now, 0).orElseThrow();
		assertThat(Totp.match(SECRET, code, now, step)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI" })
	void base32IsThatOfTheStandard(String text, String encoded) {
		assertThat(Totp.base32(text.getBytes(US_ASCII))).isEqualTo(encoded);
	}

}
