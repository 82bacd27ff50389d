package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.PasswordRules;

/**
 * The owner of an account chooses a new password, knowing the present one. Every session
 * of the account ends: whoever stole one loses it.
 */
public final class ChangePassword {

	public record Command(String username, String oldPassword, String newPassword, String address) {

		@Override
		public String toString() {
			return "ChangePassword[" + this.username + "]";
		}

	}

	/** How it can end. */
	public sealed interface Outcome {

		record Done() implements Outcome {
		}

		record Unknown() implements Outcome {
		}

		record Locked(Duration remaining) implements Outcome {
		}

		record TooWeak(Set<PasswordRules.Fault> faults) implements Outcome {
		}

		record OvertakenByAnother() implements Outcome {
		}

	}

	private final Accounts accounts;

	private final Attempts attempts;

	private final Passwords passwords;

	private final Visits visits;

	public ChangePassword(Accounts accounts, Attempts attempts, Passwords passwords, Visits visits) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.passwords = passwords;
		this.visits = visits;
	}

	public Outcome handle(Command command, Instant now) {
		String username = Accounts.canonical(command.username());
		var locked = this.attempts.begin(username, command.address());
		if (locked.isPresent()) {
			return new Outcome.Locked(locked.get());
		}
		var found = this.accounts.find(username);
		String hash = found.map(Account::password).orElseGet(this.passwords::nobodys);
		boolean right = this.passwords.matches(command.oldPassword(), hash);
		if (!right || found.isEmpty() || found.get().closed()) {
			return new Outcome.Unknown();
		}
		this.attempts.forgive(username, command.address());
		return choose(found.get(), command, now);
	}

	private Outcome choose(Account account, Command command, Instant now) {
		var faults = PasswordRules.faults(account.person().username(), command.newPassword());
		if (account.used().stream().anyMatch((used) -> this.passwords.matches(command.newPassword(), used))) {
			faults.add(PasswordRules.Fault.REUSED);
		}
		if (!faults.isEmpty()) {
			return new Outcome.TooWeak(faults);
		}
		if (!this.accounts.save(account, account.choose(this.passwords.hash(command.newPassword()), now))) {
			return new Outcome.OvertakenByAnother();
		}
		this.visits.endAll(account.person().username());
		return new Outcome.Done();
	}

}
