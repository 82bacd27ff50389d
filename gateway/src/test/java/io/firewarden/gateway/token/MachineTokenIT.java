package io.firewarden.gateway.token;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.firewarden.gateway.support.MachineTokens;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class MachineTokenIT {

	private final RunningGateway gateway = RunningGateway.shared();

	@Test
	void aServiceGetsATokenForTheServiceItAsksFor() throws Exception {
		var claims = SignedJWT
			.parse(MachineTokens.get(this.gateway, "inspection-service", RunningGateway.SERVICE_SECRET, "registry"))
			.getJWTClaimsSet();
		assertThat(claims.getIssuer()).isEqualTo("urn:firewarden");
		assertThat(claims.getAudience()).containsExactly("registry");
		assertThat(claims.getSubject()).isEqualTo("inspection-service");
		assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
		assertThat(claims.getStringClaim("org")).isEqualTo("511000");
	}

	@Test
	void theFeedIsNoService() throws Exception {
		var claims = SignedJWT.parse(MachineTokens.get(this.gateway, "market-feed", "secret-of-the-feed", "registry"))
			.getJWTClaimsSet();
		assertThat(claims.getStringListClaim("roles")).containsExactly("MARKET_FEED");
	}

	@ParameterizedTest(name = "{0} with {1} for {2} -> {3}")
	@CsvSource({ "registry-service, wrong, registry, 401, invalid_client",
			"nobody, secret-of-the-services, registry, 401, invalid_client",
			"registry-service, secret-of-the-services, gateway, 400, invalid_scope",
			"market-feed, secret-of-the-feed, sampling, 400, invalid_scope" })
	void nobodyElseGetsOne(String client, String secret, String scope, int status, String error) {
		var answer = MachineTokens.ask(this.gateway, client, secret, scope);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(error);
	}

	@Test
	void theOtherEndpointsOfTheIssuerAreNotThere() {
		for (String path : new String[] { "/oauth2/authorize", "/oauth2/jwks", "/oauth2/introspect",
				"/.well-known/oauth-authorization-server" }) {
			assertThat(this.gateway.browser().get(path).statusCode()).as(path).isEqualTo(404);
		}
	}

}
