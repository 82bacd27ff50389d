package io.firewarden.gateway.security;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.store.Sealer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sign-in at an external OpenID Connect issuer. It switches itself on when a client
 * registration is configured; example in the profile {@code external}.
 */
@Configuration(proxyBeanMethods = false)
class ExternalSignIn {

	private static final String PORTAL = "/desk/";

	private final boolean configured;

	private final LaxRequestCookie requests;

	private final Recognition recognition;

	ExternalSignIn(ObjectProvider<ClientRegistrationRepository> registrations, Sealer sealer, JsonMapper json,
			Recognition recognition) {
		this.configured = registrations.getIfAvailable() != null;
		this.requests = new LaxRequestCookie(sealer, json);
		this.recognition = recognition;
	}

	void addTo(HttpSecurity http) {
		if (this.configured) {
			http.oauth2Login((login) -> login
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestRepository(this.requests))
				// A static page: the strict cookie is not sent with the redirect itself.
				.successHandler((_, response, person) -> response.sendRedirect(
						this.recognition.personBehind(person).isPresent() ? PORTAL : PORTAL + "?signIn=unknown"))
				.failureHandler((_, response, _) -> response.sendRedirect(PORTAL + "?signIn=failed")));
		}
	}

	/** Nobody uses the issuer's tokens after the sign-in, so none is kept. */
	@Bean
	OAuth2AuthorizedClientRepository noIssuerTokens() {
		return new OAuth2AuthorizedClientRepository() {

			@Override
			public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
					Authentication principal, HttpServletRequest request) {
				return null;
			}

			@Override
			public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal,
					HttpServletRequest request, HttpServletResponse response) {
				// Never read.
			}

			@Override
			public void removeAuthorizedClient(String registration, Authentication principal,
					HttpServletRequest request, HttpServletResponse response) {
				// There is none.
			}

		};
	}

	@Bean
	JwtDecoderFactory<ClientRegistration> idTokens(ExternalSettings settings) {
		var factory = new OidcIdTokenDecoderFactory();
		factory.setJwsAlgorithmResolver((_) -> SignatureAlgorithm.from(settings.idTokenAlgorithm()));
		factory.setJwtValidatorFactory((registration) -> {
			List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
			validators.add(new JwtTimestampValidator());
			validators.add(new OidcIdTokenValidator(registration));
			if (settings.issuer() != null) {
				validators.add(new JwtIssuerValidator(settings.issuer()));
			}
			return new DelegatingOAuth2TokenValidator<>(validators);
		});
		return factory;
	}

}
