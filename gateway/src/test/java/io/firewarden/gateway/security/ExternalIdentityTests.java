package io.firewarden.gateway.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

class ExternalIdentityTests {

	private final ExternalIdentity identity = new ExternalIdentity(new ExternalSettings("https://idp.example", "RS256",
			"name", "realm_access.roles", Map.of("fire-officer", "BRIGADE_OFFICER"), "org", "agency", "officer"));

	@Test
	void theIssuersWordsBecomeOurs() {
		var token = token(Map.of("name", "检查员", "org", "511002", "officer", "OF-001", "realm_access",
				Map.of("roles", List.of("offline_access", "fire-officer", "ROLE_AUDITOR"))));
		assertThat(this.identity.personBehind(token)).hasValue(
				new SignedIn("subject-1", "检查员", Set.of(Role.BRIGADE_OFFICER, Role.AUDITOR), "511002", null, "OF-001"));
	}

	@Test
	void whoHasNoRoleHereIsNobodyHere() {
		assertThat(this.identity.personBehind(token(Map.of("name", "x")))).isEmpty();
		assertThat(
				this.identity.personBehind(token(Map.of("realm_access", Map.of("roles", List.of("offline_access"))))))
			.isEmpty();
		assertThat(this.identity.personBehind(new TestingAuthenticationToken("x", "y"))).isEmpty();
	}

	@Test
	void nobodyFromOutsideIsOneOfOurServices() {
		assertThat(this.identity.personBehind(token(Map.of("realm_access", Map.of("roles", List.of("SERVICE"))))))
			.isEmpty();
	}

	private static JwtAuthenticationToken token(Map<String, Object> claims) {
		return new JwtAuthenticationToken(Jwt.withTokenValue("token")
			.header("alg", "RS256")
			.subject("subject-1")
			.expiresAt(Instant.parse("2026-01-05T01:00:00Z"))
			.claims((all) -> all.putAll(claims))
			.build());
	}

}
