package io.firewarden.gateway.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A person or machine the gateway has recognised. The same facts stand in the session and
 * in the tokens, so that nothing has to be looked up while a request is relayed.
 *
 * @param username name of the account, or the client id of a machine
 * @param name what is shown to others
 * @param roles never empty for somebody who may do anything
 * @param org 511000 for the detachment, else the code of a brigade
 * @param agency unified social credit code of the agency the account speaks for
 * @param officer id of the inspecting officer behind the account
 */
public record SignedIn(String username, String name, Set<Role> roles, String org, @Nullable String agency,
		@Nullable String officer) {

	/** The detachment of Neijiang, which every machine of the platform belongs to. */
	public static final String DETACHMENT = "511000";

	public SignedIn {
		roles = Collections.unmodifiableSet(new TreeSet<>(roles));
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

}
