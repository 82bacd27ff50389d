package io.firewarden.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

import io.firewarden.gateway.identity.SignedIn;

/**
 * Mints the tokens that go with relayed requests, one audience each. A signature costs
 * more than everything else in a relay together, so a token is used again for the same
 * person, service and end until little of its life is left. The cache is bounded and
 * forgets what was not used longest.
 */
public final class RelayTokens {

	/** Services allow a minute of clock difference; this is on top of it. */
	private static final Duration RENEW_BEFORE_END = Duration.ofMinutes(1);

	private final JwtEncoder encoder;

	private final TokenSettings settings;

	private final Clock clock;

	private final Map<Key, Minted> cache;

	RelayTokens(JwtEncoder encoder, TokenSettings settings, Clock clock) {
		this.encoder = encoder;
		this.settings = settings;
		this.clock = clock;
		this.cache = new Bounded(settings.cached());
	}

	/**
	 * A token for one service.
	 * @param notAfter end of the token the caller showed, null for a session: what comes
	 * from a token must not outlive it
	 */
	public String token(SignedIn person, String audience, @Nullable Instant notAfter) {
		Instant now = this.clock.instant();
		var key = new Key(person, audience, notAfter);
		synchronized (this.cache) {
			Minted minted = this.cache.get(key);
			if (minted != null && now.isBefore(minted.renewAt())) {
				return minted.token();
			}
		}
		Minted minted = mint(key, now);
		synchronized (this.cache) {
			this.cache.put(key, minted);
		}
		return minted.token();
	}

	private Minted mint(Key key, Instant now) {
		Instant end = now.plus(this.settings.lifetime());
		if (key.notAfter() != null && key.notAfter().isBefore(end)) {
			end = key.notAfter();
		}
		var claims = JwtClaimsSet.builder()
			.issuer(this.settings.issuer())
			.subject(key.person().username())
			.audience(List.of(key.audience()))
			.issuedAt(now)
			.expiresAt(end)
			.id(UUID.randomUUID().toString());
		Claims.write(key.person(), claims::claim);
		// "at+jwt" would be the better type, but the default validator of the services
		// takes JWT only.
		var header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
		String token = this.encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
		Instant renewAt = end.minus(RENEW_BEFORE_END);
		return new Minted(token, (key.notAfter() != null && renewAt.isBefore(now)) ? end : renewAt);
	}

	private record Key(SignedIn person, String audience, @Nullable Instant notAfter) {

	}

	private record Minted(String token, Instant renewAt) {

	}

	private static final class Bounded extends LinkedHashMap<Key, Minted> {

		private final int most;

		private Bounded(int most) {
			super(64, 0.75f, true);
			this.most = most;
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Minted> eldest) {
			return size() > this.most;
		}

	}

}
