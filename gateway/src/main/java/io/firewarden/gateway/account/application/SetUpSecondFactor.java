package io.firewarden.gateway.account.application;

import java.security.SecureRandom;
import java.time.Instant;

import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.Account.SecondFactor;
import io.firewarden.gateway.account.domain.Totp;

/**
 * The owner of an account adds a second factor: first a secret for the phone, then a code
 * that proves the phone has it. Until then the account works as before.
 */
public final class SetUpSecondFactor {

	/** How it can end. */
	public sealed interface Outcome {

		record SecretMade(byte[] secret) implements Outcome {
		}

		record Confirmed() implements Outcome {
		}

		record WrongCode() implements Outcome {
		}

		/** It is in use; only an operator takes it away, by resetting the account. */
		record HasOne() implements Outcome {
		}

		record OvertakenByAnother() implements Outcome {
		}

		record NoAccount() implements Outcome {
		}

	}

	private final Accounts accounts;

	private final SecureRandom random = new SecureRandom();

	public SetUpSecondFactor(Accounts accounts) {
		this.accounts = accounts;
	}

	public Outcome begin(String username) {
		return this.accounts.find(username).map(this::begin).orElseGet(Outcome.NoAccount::new);
	}

	private Outcome begin(Account account) {
		if (account.secondFactor() != null && account.secondFactor().confirmed()) {
			return new Outcome.HasOne();
		}
		byte[] secret = new byte[Totp.SECRET_BYTES];
		this.random.nextBytes(secret);
		return this.accounts.save(account, account.with(new SecondFactor(secret, false, 0)))
				? new Outcome.SecretMade(secret) : new Outcome.OvertakenByAnother();
	}

	public Outcome confirm(String username, String code, Instant now) {
		return this.accounts.find(username)
			.map((account) -> confirm(account, code, now))
			.orElseGet(Outcome.NoAccount::new);
	}

	private Outcome confirm(Account account, String code, Instant now) {
		SecondFactor factor = account.secondFactor();
		if (factor == null) {
			return new Outcome.WrongCode();
		}
		if (factor.confirmed()) {
			return new Outcome.HasOne();
		}
		var step = Totp.match(factor.secret(), code, now, factor.lastStep());
		if (step.isEmpty()) {
			return new Outcome.WrongCode();
		}
		return this.accounts.save(account, account.with(new SecondFactor(factor.secret(), true, step.getAsLong())))
				? new Outcome.Confirmed() : new Outcome.OvertakenByAnother();
	}

}
