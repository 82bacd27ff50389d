package io.firewarden.gateway.account.adapter;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import io.firewarden.gateway.account.application.Passwords;

/**
 * Argon2id with a salt of 16 and a hash of 32 bytes. Every computation takes its memory
 * from the heap, so only a few may run at the same time; the others wait their turn.
 */
final class Argon2Passwords implements Passwords {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private final Argon2PasswordEncoder encoder;

	private final Semaphore turns;

	private volatile @Nullable String nobodys;

	Argon2Passwords(AccountSettings settings) {
		this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, settings.parallelism(), settings.memory(),
				settings.iterations());
		this.turns = new Semaphore(settings.concurrent(), true);
	}

	@Override
	public String hash(String password) {
		return inTurn(() -> String.valueOf(this.encoder.encode(password)));
	}

	@Override
	public boolean matches(String password, String hash) {
		return inTurn(() -> this.encoder.matches(password, hash));
	}

	@Override
	public boolean outdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	@Override
	public String nobodys() {
		String present = this.nobodys;
		if (present == null) {
			present = hash(UUID.randomUUID().toString());
			this.nobodys = present;
		}
		return present;
	}

	private <T> T inTurn(Supplier<T> computation) {
		this.turns.acquireUninterruptibly();
		try {
			return computation.get();
		}
		finally {
			this.turns.release();
		}
	}

}
