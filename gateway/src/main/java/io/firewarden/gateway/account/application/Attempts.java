package io.firewarden.gateway.account.application;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts attempts to sign in, per name and per address. An attempt is counted before the
 * password is looked at and forgiven when it was right; otherwise guesses sent at the
 * same moment would all pass.
 */
public interface Attempts {

	/**
	 * Empty when the attempt may go on, else how long the name or the address stays
	 * locked.
	 */
	Optional<Duration> begin(String username, String address);

	void forgive(String username, String address);

	/** An operator unlocks a name. */
	void unlock(String username);

}
