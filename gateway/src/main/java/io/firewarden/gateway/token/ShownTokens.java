package io.firewarden.gateway.token;

import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.identity.SignedInAuthentication;

/**
 * Recognises who shows a bearer token: one of our own, signed by the ring, or one of the
 * external issuer where that is set up. Which of the two verifies it depends on the
 * issuer it names; a lie about that fails at the signature.
 */
public final class ShownTokens {

	private final String issuer;

	private final JwtDecoder own;

	private final @Nullable JwtDecoder external;

	private final Recognition recognition;

	ShownTokens(TokenSettings settings, JWKSource<SecurityContext> keys, @Nullable JwtDecoder external,
			Recognition recognition) {
		this.issuer = settings.issuer();
		this.own = decoder(keys, settings.issuer());
		this.external = external;
		this.recognition = recognition;
	}

	/**
	 * Who shows this token. Not an AuthenticationManager itself: as a bean of that type
	 * it would be asked about everything else as well.
	 * @throws InvalidBearerTokenException when it is not good
	 */
	public Authentication recognise(Authentication shown) {
		String token = ((BearerTokenAuthenticationToken) shown).getToken();
		try {
			if (this.external != null && !this.issuer.equals(namedIssuer(token))) {
				return external(this.external.decode(token));
			}
			return own(this.own.decode(token));
		}
		catch (JwtException | ParseException ex) {
			throw new InvalidBearerTokenException("the token is not valid", ex);
		}
	}

	private static Authentication own(Jwt jwt) {
		SignedIn person = Claims.read(String.valueOf(jwt.getSubject()), jwt.getClaims());
		Collection<String> audience = jwt.getAudience();
		return SignedInAuthentication.bearer(person, end(jwt), (audience != null) ? Set.copyOf(audience) : Set.of());
	}

	private Authentication external(Jwt jwt) {
		var shown = new JwtAuthenticationToken(jwt);
		return this.recognition.personBehind(shown)
			.map((person) -> SignedInAuthentication.bearer(person, end(jwt), null))
			.orElseThrow(() -> new InvalidBearerTokenException("the token names no role of this platform"));
	}

	private static Instant end(Jwt jwt) {
		if (jwt.getExpiresAt() == null) {
			throw new InvalidBearerTokenException("the token has no end");
		}
		return jwt.getExpiresAt();
	}

	private static @Nullable String namedIssuer(String token) throws ParseException {
		return JWTParser.parse(token).getJWTClaimsSet().getIssuer();
	}

	private static JwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer) {
		var processor = new DefaultJWTProcessor<SecurityContext>();
		processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
		// The validators below look at the claims; the processor would repeat the half of
		// it.
		processor.setJWTClaimsSetVerifier((_, _) -> {
		});
		var decoder = new NimbusJwtDecoder(processor);
		decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
		return decoder;
	}

}
