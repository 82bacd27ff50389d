package io.firewarden.sampling.draw.domain.protocol;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** The code that is computed from a kept state is the one of the platform. */
class HmacTests {

	@Property
	void itIsTheCodeOfThePlatform(@ForAll @Size(min = 1, max = 64) byte[] key, @ForAll @Size(max = 200) byte[] message)
			throws GeneralSecurityException {
		var platform = Mac.getInstance("HmacSHA256");
		platform.init(new SecretKeySpec(key, "HmacSHA256"));
		var hmac = new Hmac(key);
		byte[] result = new byte[Hmac.LENGTH];
		for (int length = 0; length <= message.length; length += 7) {
			hmac.of(message, length, result);
			assertThat(result).isEqualTo(platform.doFinal(Arrays.copyOf(message, length)));
		}
	}

}
