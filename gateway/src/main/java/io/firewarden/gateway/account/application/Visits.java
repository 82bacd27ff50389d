package io.firewarden.gateway.account.application;

/** The sessions of an account, as far as looking after accounts touches them. */
@FunctionalInterface
public interface Visits {

	/** Ends every session of the account, on all instances. */
	void endAll(String username);

}
