package io.firewarden.gateway.token;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

/** How a person stands in a token: {@code sub, name, roles, org, agency, officer}. */
public final class Claims {

	private Claims() {
	}

	static void write(SignedIn person, BiConsumer<String, Object> claim) {
		claim.accept("name", person.name());
		claim.accept("roles", person.roles().stream().map(Role::name).toList());
		claim.accept("org", person.org());
		if (person.agency() != null) {
			claim.accept("agency", person.agency());
		}
		if (person.officer() != null) {
			claim.accept("officer", person.officer());
		}
	}

	/** Reads what {@link #write} has written; roles nobody knows are left out. */
	public static SignedIn read(String subject, Map<String, Object> claims) {
		return new SignedIn(subject, String.valueOf(claims.getOrDefault("name", subject)), roles(claims.get("roles")),
				String.valueOf(claims.getOrDefault("org", "")), text(claims.get("agency")),
				text(claims.get("officer")));
	}

	/** Roles in a claim that is a list or words with spaces between. */
	public static Set<Role> roles(@Nullable Object claim) {
		Collection<?> names = (claim instanceof Collection<?> list) ? list
				: List.of(String.valueOf(claim).split("\\s+"));
		return names.stream().flatMap((name) -> Role.named(String.valueOf(name)).stream()).collect(Collectors.toSet());
	}

	private static @Nullable String text(@Nullable Object claim) {
		return (claim != null) ? claim.toString() : null;
	}

}
