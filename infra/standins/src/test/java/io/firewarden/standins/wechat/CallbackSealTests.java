package io.firewarden.standins.wechat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Against the example that the platform publishes with its own sample code. */
class CallbackSealTests {

	@Test
	void encryptionGivesThePublishedExample() {
		var random = "aaaabbbbccccdddd".getBytes(StandardCharsets.UTF_8);
		assertThat(CallbackSeal.encrypt("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", random, "我是中文abcd123",
				"wxb11529c136998cb6"))
			.isEqualTo("jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==");
	}

	@Test
	void signatureDoesNotDependOnTheOrderOfItsParts() {
		// printf 1409304348pamtestxxxxxx | sha1sum
		assertThat(CallbackSeal.sign("pamtest", "1409304348", "xxxxxx"))
			.isEqualTo(CallbackSeal.sign("xxxxxx", "pamtest", "1409304348"))
			.isEqualTo("76480565cbe296026c53aaacd1ad523a1ddba24f");
	}

}
