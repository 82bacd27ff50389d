package io.firewarden.gateway.store;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SealerTests {

	private final Sealer sealer = new Sealer("a secret of the tests, long enough for HKDF");

	@Test
	void whatWasSealedOpensAgain() {
		byte[] plain = "secret".getBytes(UTF_8);
		byte[] sealed = this.sealer.seal(plain, "key 1");
		assertThat(new String(sealed, UTF_8)).doesNotContain("secret");
		assertThat(this.sealer.open(sealed, "key 1")).isEqualTo(plain);
		assertThat(this.sealer.seal(plain, "key 1")).isNotEqualTo(sealed);
	}

	@Test
	void itOpensNeitherElsewhereNorChanged() {
		byte[] sealed = this.sealer.seal(new byte[8], "key 1");
		assertThatIllegalStateException().isThrownBy(() -> this.sealer.open(sealed, "key 2"));
		sealed[sealed.length - 1] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.sealer.open(sealed, "key 1"));
	}

	@Test
	void aShortSecretIsNoSecret() {
		assertThatIllegalStateException().isThrownBy(() -> new Sealer("short").seal(new byte[8], "key 1"))
			.withMessageContaining("FIREWARDEN_KEY_SECRET");
	}

}
