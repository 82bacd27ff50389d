package io.firewarden.platform.access;

import java.util.EnumSet;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the verified token says. A controller takes it as a plain parameter.
 *
 * @param username account name
 * @param name the name shown to others
 * @param org code of the detachment or brigade
 * @param agency USCC of the agency the account belongs to
 * @param officer id of the enforcement officer the account belongs to
 */
public record Caller(String username, String name, Set<Role> roles, String org, @Nullable String agency,
		@Nullable String officer) {

	private static final Set<Role> EVERYWHERE = EnumSet.of(Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE);

	public Caller {
		roles = Set.copyOf(roles);
	}

	public boolean has(Role... any) {
		for (Role role : any) {
			if (this.roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

	public Jurisdiction jurisdiction() {
		if (this.roles.stream().anyMatch(EVERYWHERE::contains)) {
			return new Jurisdiction.Everywhere();
		}
		if (has(Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER)) {
			return new Jurisdiction.Brigade(this.org);
		}
		if (has(Role.AGENCY) && this.agency != null) {
			return new Jurisdiction.OwnAgency(this.agency);
		}
		return new Jurisdiction.Nowhere();
	}

	/** How this caller stands in histories and events. */
	public String actor() {
		return "user:" + this.username;
	}

}
