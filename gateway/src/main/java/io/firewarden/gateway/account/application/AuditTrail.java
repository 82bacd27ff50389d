package io.firewarden.gateway.account.application;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who did what with an account, and how it ended: GB/T 22239-2019 8.1.4.3. Only ever
 * added to; kept for a year (网络安全法 asks for six months).
 */
public interface AuditTrail {

	/** What was done. */
	enum Act {

		SIGN_IN, CHANGE_PASSWORD, OPEN_ACCOUNT, REVISE_ACCOUNT, RESET_ACCOUNT, CLOSE_ACCOUNT

	}

	/**
	 * One entry.
	 *
	 * @param by who did it, or claimed to be when signing in
	 * @param account whose account it was about
	 * @param outcome DONE, or what it was refused for
	 * @param address where the request came from
	 */
	record Entry(Instant at, String by, Act act, String account, String outcome, String address) {

	}

	void add(Entry entry);

	/** Latest first; {@code account} null for all of them. */
	List<Entry> latest(@Nullable String account, int page, int size);

}
