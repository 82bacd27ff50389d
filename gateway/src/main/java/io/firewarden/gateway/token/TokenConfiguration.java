package io.firewarden.gateway.token;

import java.time.Clock;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.key.KeyRing;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	@Bean
	JWKSource<SecurityContext> signingKeys(KeyRing ring) {
		return ring.signing();
	}

	@Bean
	JwtEncoder encoder(JWKSource<SecurityContext> signingKeys) {
		return new NimbusJwtEncoder(signingKeys);
	}

	@Bean
	RelayTokens relayTokens(JwtEncoder encoder, TokenSettings settings, Clock clock) {
		return new RelayTokens(encoder, settings, clock);
	}

	@Bean
	ShownTokens shownTokens(TokenSettings settings, KeyRing ring, ObjectProvider<JwtDecoder> external,
			Recognition recognition) {
		return new ShownTokens(settings, ring.verifying(), external.getIfAvailable(), recognition);
	}

	@Bean
	RegisteredClientRepository machineClients(TokenSettings settings) {
		return new MachineClients(settings);
	}

	@Bean
	PasswordEncoder machineSecrets() {
		return new MachineSecrets();
	}

	@Bean
	OAuth2AuthorizationService nothingKept() {
		return new NothingKept();
	}

	/**
	 * Tokens of machines look like those of relayed people: the scopes asked for become
	 * the audience.
	 */
	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> machineTokens(TokenSettings settings) {
		return (context) -> {
			context.getJwsHeader().type("JWT");
			var claims = context.getClaims();
			claims.issuer(settings.issuer());
			claims.audience(List.copyOf(context.getAuthorizedScopes()));
			Claims.write(MachineClients.personOf(context.getRegisteredClient().getClientId()), claims::claim);
		};
	}

}
