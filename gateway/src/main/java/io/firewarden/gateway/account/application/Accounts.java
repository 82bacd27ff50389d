package io.firewarden.gateway.account.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.gateway.account.domain.Account;

/** All accounts, one per name; names do not differ by case. */
public interface Accounts {

	Optional<Account> find(String username);

	/** All of them, by name. */
	List<Account> all();

	boolean none();

	/** False when the name is taken. */
	boolean open(Account account);

	/** False when somebody else was faster. */
	boolean save(Account before, Account after);

	/** The one spelling of a name. */
	static String canonical(String username) {
		return username.strip().toLowerCase(Locale.ROOT);
	}

}
