package io.firewarden.gateway.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.identity.SignedInAuthentication;

/**
 * Reads who somebody is from what an external issuer says. Somebody without a role of
 * this platform is nobody here, whatever else the issuer confirms; a role that only our
 * own services have is not taken from outside.
 */
@Component
class ExternalIdentity implements Recognition {

	private final ExternalSettings settings;

	ExternalIdentity(ExternalSettings settings) {
		this.settings = settings;
	}

	@Override
	public Optional<SignedIn> personBehind(Authentication authentication) {
		return switch (authentication) {
			case SignedInAuthentication known -> Optional.of(known.person());
			case OAuth2AuthenticationToken token -> person(token.getName(), token.getPrincipal().getAttributes());
			case JwtAuthenticationToken token -> person(token.getName(), token.getTokenAttributes());
			default -> Optional.empty();
		};
	}

	private Optional<SignedIn> person(String subject, Map<String, Object> claims) {
		Set<Role> roles = roles(at(claims, this.settings.roles()));
		if (roles.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new SignedIn(subject, text(claims, this.settings.name(), subject), roles,
				text(claims, this.settings.org(), ""), textOrNull(claims, this.settings.agency()),
				textOrNull(claims, this.settings.officer())));
	}

	private Set<Role> roles(@Nullable Object claim) {
		Collection<?> names = (claim instanceof Collection<?> list) ? list
				: (claim != null) ? List.of(claim.toString().split("[\\s,]+")) : List.of();
		return names.stream()
			.map(String::valueOf)
			.flatMap((name) -> Role.named(this.settings.roleNames().getOrDefault(name, name)).stream())
			.filter((role) -> role != Role.SERVICE)
			.collect(Collectors.toSet());
	}

	private static String text(Map<String, Object> claims, String path, String otherwise) {
		String text = textOrNull(claims, path);
		return (text != null) ? text : otherwise;
	}

	private static @Nullable String textOrNull(Map<String, Object> claims, String path) {
		Object value = at(claims, path);
		return (value != null) ? value.toString() : null;
	}

	private static @Nullable Object at(Map<String, Object> claims, String path) {
		Object value = claims;
		for (String step : path.split("\\.")) {
			value = (value instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return value;
	}

}
