package io.firewarden.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * Tokens as the gateway relays them, signed with a key of this test JVM that
 * {@link WithInfrastructure} publishes. Without further words: accepted by every service,
 * account {@code tester} of the detachment, five minutes. <pre>{@code
 * TestTokens.of(Role.BRIGADE_OFFICER).org("511024").officer("OF-003").bearer()
 * }</pre>
 */
public final class TestTokens {

	private static final RSAKey KEY = newKey("test");

	private static final RSAKey STRANGER = newKey("test");

	private final JWTClaimsSet.Builder claims;

	private RSAKey key = KEY;

	private Instant end = Clock.systemUTC().instant().plus(Duration.ofMinutes(5));

	private TestTokens(List<String> roles) {
		this.claims = new JWTClaimsSet.Builder().issuer("urn:firewarden")
			.audience(List.of("registry", "sampling", "inspection", "notification"))
			.claim("roles", roles)
			.claim("org", "511000");
		username("tester");
	}

	/** The platform's {@code Role} constants; this module does not know that type. */
	public static TestTokens of(Enum<?>... roles) {
		return new TestTokens(Arrays.stream(roles).map(Enum::name).toList());
	}

	public static TestTokens of(String... roles) {
		return new TestTokens(List.of(roles));
	}

	/** Account name; also the display name until {@link #name} gives another. */
	public TestTokens username(String username) {
		claims.subject(username);
		return name(username);
	}

	public TestTokens name(String name) {
		claims.claim("name", name);
		return this;
	}

	/** Code of a brigade, or 511000 for the detachment. */
	public TestTokens org(String org) {
		claims.claim("org", org);
		return this;
	}

	/** USCC of the agency the account belongs to. */
	public TestTokens agency(String uscc) {
		claims.claim("agency", uscc);
		return this;
	}

	/** Id of the enforcement officer the account belongs to. */
	public TestTokens officer(String officer) {
		claims.claim("officer", officer);
		return this;
	}

	/** The only services that shall accept the token. */
	public TestTokens audience(String... services) {
		claims.audience(List.of(services));
		return this;
	}

	public TestTokens issuer(String issuer) {
		claims.issuer(issuer);
		return this;
	}

	/** Its time was over an hour ago. */
	public TestTokens expired() {
		end = end.minus(Duration.ofHours(1));
		return this;
	}

	/** Signed with a key nobody published, under the id of the published one. */
	public TestTokens forged() {
		key = STRANGER;
		return this;
	}

	/** The compact form. */
	public String sign() {
		try {
			var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
			var token = new SignedJWT(header,
					claims.issueTime(Date.from(end.minus(Duration.ofMinutes(5))))
						.expirationTime(Date.from(end))
						.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The value of the {@code Authorization} header. */
	public String bearer() {
		return "Bearer " + sign();
	}

	static String publicKeys() {
		return new JWKSet(KEY).toString(true);
	}

	private static RSAKey newKey(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
