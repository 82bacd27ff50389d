package io.firewarden.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the caller from the verified token. Roles this version does not know are passed
 * over: they can give no right here.
 */
public final class Callers {

	private Callers() {
	}

	/** The caller of the current request; empty for the public. */
	public static Optional<Caller> current() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Jwt token) ? Optional.of(of(token))
				: Optional.empty();
	}

	static Caller of(Jwt token) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		List<String> claimed = token.getClaimAsStringList("roles");
		for (String role : (claimed != null) ? claimed : List.<String>of()) {
			for (Role known : Role.values()) {
				if (known.name().equals(role)) {
					roles.add(known);
				}
			}
		}
		String subject = Objects.requireNonNullElse(token.getSubject(), "");
		String name = token.getClaimAsString("name");
		String org = token.getClaimAsString("org");
		return new Caller(subject, (name != null) ? name : subject, roles, (org != null) ? org : "",
				token.getClaimAsString("agency"), token.getClaimAsString("officer"));
	}

}
