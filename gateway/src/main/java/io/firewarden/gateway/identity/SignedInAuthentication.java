package io.firewarden.gateway.identity;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * {@link SignedIn} as Spring Security carries it. For a caller with a bearer token it
 * also knows how long that token is good and for whom it was meant: what the gateway
 * mints from it must not reach further.
 */
public final class SignedInAuthentication extends AbstractAuthenticationToken {

	private final transient SignedIn person;

	private final transient @Nullable Instant notAfter;

	private final transient @Nullable Set<String> audiences;

	private SignedInAuthentication(SignedIn person, @Nullable Instant notAfter, @Nullable Set<String> audiences) {
		super(person.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
		this.person = person;
		this.notAfter = notAfter;
		this.audiences = audiences;
		setAuthenticated(true);
	}

	/** Somebody with a session. */
	public static SignedInAuthentication of(SignedIn person) {
		return new SignedInAuthentication(person, null, null);
	}

	/**
	 * Somebody with a bearer token; {@code audiences} null where the issuer is not ours.
	 */
	public static SignedInAuthentication bearer(SignedIn person, Instant notAfter, @Nullable Set<String> audiences) {
		return new SignedInAuthentication(person, notAfter, audiences);
	}

	public SignedIn person() {
		return this.person;
	}

	/** When the token that was shown ends; null for a session. */
	public @Nullable Instant notAfter() {
		return this.notAfter;
	}

	/** Whether the caller may be relayed to this service. */
	public boolean reaches(String audience) {
		return this.audiences == null || this.audiences.contains(audience);
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Object getPrincipal() {
		return this.person;
	}

	@Override
	public String getName() {
		return this.person.username();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedInAuthentication that && this.person.equals(that.person);
	}

	@Override
	public int hashCode() {
		return this.person.hashCode();
	}

}
