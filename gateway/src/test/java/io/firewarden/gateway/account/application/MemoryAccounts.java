package io.firewarden.gateway.account.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.firewarden.gateway.account.domain.Account;

/** Accounts in memory, with the same promise about writes. */
final class MemoryAccounts implements Accounts {

	private final Map<String, Account> accounts = new TreeMap<>();

	@Override
	public Optional<Account> find(String username) {
		return Optional.ofNullable(this.accounts.get(username));
	}

	@Override
	public List<Account> all() {
		return this.accounts.values()
			.stream()
			.sorted(Comparator.comparing((account) -> account.person().username()))
			.toList();
	}

	@Override
	public boolean none() {
		return this.accounts.isEmpty();
	}

	@Override
	public boolean open(Account account) {
		return this.accounts.putIfAbsent(account.person().username(), account) == null;
	}

	@Override
	public boolean save(Account before, Account after) {
		return this.accounts.computeIfPresent(before.person().username(),
				(_, present) -> (present.version() == before.version()) ? after : present) == after;
	}

}
