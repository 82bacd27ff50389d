package io.firewarden.gateway.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

class RelayTokensTests {

	private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

	private static final SignedIn OFFICER = new SignedIn("of001", "检查员 01", Set.of(Role.BRIGADE_OFFICER), "511002",
			null, "OF-001");

	private final AtomicInteger signatures = new AtomicInteger();

	private JwtEncoder encoder;

	@BeforeEach
	void aKey() throws Exception {
		var nimbus = new NimbusJwtEncoder(
				new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate())));
		this.encoder = (parameters) -> {
			this.signatures.incrementAndGet();
			return nimbus.encode(parameters);
		};
	}

	@Test
	void theTokenSaysWhoForWhomAndForHowLong() throws Exception {
		var jwt = SignedJWT.parse(at(NOW, 10).token(OFFICER, "registry", null));
		assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
		assertThat(jwt.getHeader().getType().getType()).isEqualTo("JWT");
		JWTClaimsSet claims = jwt.getJWTClaimsSet();
		assertThat(claims.getIssuer()).isEqualTo("urn:firewarden");
		assertThat(claims.getAudience()).containsExactly("registry");
		assertThat(claims.getExpirationTime()).isEqualTo(NOW.plusSeconds(300));
		assertThat(Claims.read(claims.getSubject(), claims.getClaims())).isEqualTo(OFFICER);
	}

	@Test
	void aTokenIsUsedAgainUntilItsLastMinute() {
		var clock = new Clock[] { fixed(NOW) };
		var tokens = new RelayTokens(this.encoder, settings(10), delegating(clock));
		String first = tokens.token(OFFICER, "registry", null);
		clock[0] = fixed(NOW.plusSeconds(239));
		assertThat(tokens.token(OFFICER, "registry", null)).isEqualTo(first);
		clock[0] = fixed(NOW.plusSeconds(241));
		assertThat(tokens.token(OFFICER, "registry", null)).isNotEqualTo(first);
		assertThat(this.signatures).hasValue(2);
	}

	@Test
	void anotherServiceOrOtherRightsMeanAnotherToken() {
		var tokens = at(NOW, 10);
		tokens.token(OFFICER, "registry", null);
		tokens.token(OFFICER, "sampling", null);
		tokens.token(new SignedIn("of001", "检查员 01", Set.of(Role.BRIGADE_LEADER), "511002", null, null), "registry",
				null);
		assertThat(this.signatures).hasValue(3);
	}

	@Test
	void aTokenDoesNotOutliveTheOneItComesFrom() throws Exception {
		var tokens = at(NOW, 10);
		Instant end = NOW.plusSeconds(30);
		String token = tokens.token(OFFICER, "registry", end);
		assertThat(SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime()).isEqualTo(end);
		assertThat(tokens.token(OFFICER, "registry", end)).isEqualTo(token);
	}

	@Test
	void theCacheIsBounded() {
		var tokens = at(NOW, 2);
		for (String service : new String[] { "registry", "sampling", "inspection", "registry" }) {
			tokens.token(OFFICER, service, null);
		}
		assertThat(this.signatures).hasValue(4);
		tokens.token(OFFICER, "inspection", null);
		assertThat(this.signatures).hasValue(4);
	}

	private RelayTokens at(Instant now, int cached) {
		return new RelayTokens(this.encoder, settings(cached), fixed(now));
	}

	private static TokenSettings settings(int cached) {
		return new TokenSettings("urn:firewarden", Duration.ofMinutes(5), cached, "", "");
	}

	private static Clock fixed(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

	private static Clock delegating(Clock[] clock) {
		return new Clock() {

			@Override
			public Instant instant() {
				return clock[0].instant();
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
	}

}
