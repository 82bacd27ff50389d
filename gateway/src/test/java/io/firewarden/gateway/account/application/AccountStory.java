package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.gateway.account.domain.Account;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

/**
 * One account of an officer, in the states a test wants, and ports that keep everything
 * in memory.
 */
final class AccountStory {

	static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

	static final String PASSWORD = "Reed-boat-77";

	static final SignedIn OFFICER = new SignedIn("of001", "检查员 01", Set.of(Role.BRIGADE_OFFICER), "511002", null,
			"OF-001");

	final MemoryAccounts accounts = new MemoryAccounts();

	final CountingAttempts attempts = new CountingAttempts();

	final List<String> ended = new ArrayList<>();

	final Passwords passwords = new PlainPasswords();

	static AccountStory inUse() {
		return with(Account.open(OFFICER, "first").choose(hashed(PASSWORD), NOW.minus(Duration.ofDays(10))));
	}

	static AccountStory with(Account account) {
		var story = new AccountStory();
		story.accounts.open(account);
		return story;
	}

	static String hashed(String password) {
		return "hash of " + password;
	}

	Account account() {
		return this.accounts.find("of001").orElseThrow();
	}

	SignIn signIn() {
		return new SignIn(this.accounts, this.attempts, this.passwords, Duration.ofDays(90));
	}

	ChangePassword changePassword() {
		return new ChangePassword(this.accounts, this.attempts, this.passwords, this.ended::add);
	}

	LookAfterAccounts lookAfter() {
		return new LookAfterAccounts(this.accounts, this.attempts, this.passwords, this.ended::add);
	}

	/** Locks a name after five attempts. */
	static final class CountingAttempts implements Attempts {

		private final Map<String, Integer> counts = new HashMap<>();

		@Override
		public Optional<Duration> begin(String username, String address) {
			return (this.counts.merge(username, 1, Integer::sum) > 5) ? Optional.of(Duration.ofMinutes(20))
					: Optional.empty();
		}

		@Override
		public void forgive(String username, String address) {
			this.counts.remove(username);
		}

		@Override
		public void unlock(String username) {
			this.counts.remove(username);
		}

	}

	private static final class PlainPasswords implements Passwords {

		@Override
		public String hash(String password) {
			return hashed(password);
		}

		@Override
		public boolean matches(String password, String hash) {
			return hashed(password).equals(hash);
		}

		@Override
		public boolean outdated(String hash) {
			return false;
		}

		@Override
		public String nobodys() {
			return "no hash";
		}

	}

}
