package io.firewarden.sampling.draw.adapter;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import io.firewarden.sampling.draw.application.Chance;
import org.springframework.stereotype.Component;

@Component
class SecureChance implements Chance {

	private static final int SECRET_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	@Override
	public String secret() {
		byte[] secret = new byte[SECRET_BYTES];
		this.random.nextBytes(secret);
		return HexFormat.of().formatHex(secret);
	}

	@Override
	public <T> List<T> shuffled(List<T> list) {
		List<T> copy = new ArrayList<>(list);
		Collections.shuffle(copy, this.random);
		return copy;
	}

}
