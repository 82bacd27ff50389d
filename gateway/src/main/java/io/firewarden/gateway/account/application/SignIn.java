package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.Account.SecondFactor;
import io.firewarden.gateway.account.domain.Totp;
import io.firewarden.gateway.identity.SignedIn;

/**
 * Recognises the owner of an account. Whoever does not know the password learns nothing:
 * an unknown name, a closed account and a wrong password end alike and take the same
 * time.
 */
public final class SignIn {

	/**
	 * @param address where the request comes from
	 * @param code one-time code, for accounts that have a second factor
	 */
	public record Command(String username, String password, @Nullable String code, String address) {

		@Override
		public String toString() {
			return "SignIn[" + this.username + "]";
		}

	}

	/** How it can end. */
	public sealed interface Outcome {

		record Welcome(SignedIn person) implements Outcome {
		}

		record Unknown() implements Outcome {
		}

		record Locked(Duration remaining) implements Outcome {
		}

		record PasswordToChange() implements Outcome {
		}

		record CodeWanted() implements Outcome {
		}

	}

	private final Accounts accounts;

	private final Attempts attempts;

	private final Passwords passwords;

	private final Duration passwordMaxAge;

	public SignIn(Accounts accounts, Attempts attempts, Passwords passwords, Duration passwordMaxAge) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.passwords = passwords;
		this.passwordMaxAge = passwordMaxAge;
	}

	public Outcome handle(Command command, Instant now) {
		String username = Accounts.canonical(command.username());
		var locked = this.attempts.begin(username, command.address());
		if (locked.isPresent()) {
			return new Outcome.Locked(locked.get());
		}
		var account = this.accounts.find(username);
		String hash = account.map(Account::password).orElseGet(this.passwords::nobodys);
		boolean right = this.passwords.matches(command.password(), hash);
		if (!right || account.isEmpty() || account.get().closed()) {
			return new Outcome.Unknown();
		}
		Outcome outcome = recognise(account.get(), command, now);
		if (!(outcome instanceof Outcome.Unknown)) {
			this.attempts.forgive(username, command.address());
		}
		return outcome;
	}

	private Outcome recognise(Account account, Command command, Instant now) {
		SecondFactor factor = account.secondFactor();
		if (factor != null && factor.confirmed()) {
			if (command.code() == null) {
				return new Outcome.CodeWanted();
			}
			OptionalLong step = Totp.match(factor.secret(), command.code(), now, factor.lastStep());
			// The write is what makes a code work once: of two that come together one is
			// overtaken.
			if (step.isEmpty() || !this.accounts.save(account,
					account.with(new SecondFactor(factor.secret(), true, step.getAsLong())))) {
				return new Outcome.Unknown();
			}
		}
		else if (this.passwords.outdated(account.password())) {
			rehash(account, command.password());
		}
		return account.wantsNewPassword(now, this.passwordMaxAge) ? new Outcome.PasswordToChange()
				: new Outcome.Welcome(account.person());
	}

	// Costs were raised since the password was set. When somebody else writes first, the
	// next sign-in tries again.
	private void rehash(Account account, String password) {
		this.accounts.save(account,
				new Account(account.person(), this.passwords.hash(password), account.earlier(), account.changeWanted(),
						account.changedAt(), account.secondFactor(), account.closed(), account.version() + 1));
	}

}
