package io.firewarden.gateway.account.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.account.domain.PasswordRules;
import io.firewarden.gateway.identity.SignedIn;

/**
 * What an operator does with accounts. A change of rights or a reset ends the sessions of
 * the account, so that nobody goes on with what was taken away.
 */
public final class LookAfterAccounts {

	/** How it can end. */
	public sealed interface Outcome {

		record Done(Account account) implements Outcome {
		}

		record NameTaken() implements Outcome {
		}

		record NoAccount() implements Outcome {
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

	public LookAfterAccounts(Accounts accounts, Attempts attempts, Passwords passwords, Visits visits) {
		this.accounts = accounts;
		this.attempts = attempts;
		this.passwords = passwords;
		this.visits = visits;
	}

	public List<Account> all() {
		return this.accounts.all();
	}

	public Optional<Account> find(String username) {
		return this.accounts.find(Accounts.canonical(username));
	}

	public Outcome open(SignedIn person, String firstPassword) {
		var faults = PasswordRules.faults(person.username(), firstPassword);
		if (!faults.isEmpty()) {
			return new Outcome.TooWeak(faults);
		}
		Account account = Account.open(person, this.passwords.hash(firstPassword));
		return this.accounts.open(account) ? new Outcome.Done(account) : new Outcome.NameTaken();
	}

	public Outcome revise(SignedIn person) {
		return change(person.username(), (account) -> account.revise(person));
	}

	/**
	 * Sets a password its owner has to replace, takes the second factor away and unlocks
	 * the name.
	 */
	public Outcome reset(String username, String firstPassword) {
		var faults = PasswordRules.faults(username, firstPassword);
		if (!faults.isEmpty()) {
			return new Outcome.TooWeak(faults);
		}
		String hash = this.passwords.hash(firstPassword);
		this.attempts.unlock(Accounts.canonical(username));
		return change(username, (account) -> account.reset(hash));
	}

	public Outcome close(String username) {
		return change(username, Account::close);
	}

	private Outcome change(String username, UnaryOperator<Account> change) {
		var before = find(username);
		if (before.isEmpty()) {
			return new Outcome.NoAccount();
		}
		Account after = change.apply(before.get());
		if (!this.accounts.save(before.get(), after)) {
			return new Outcome.OvertakenByAnother();
		}
		this.visits.endAll(after.person().username());
		return new Outcome.Done(after);
	}

}
