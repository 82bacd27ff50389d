package io.firewarden.platform.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A service verifies every token itself and trusts no header (ADR 0007): signature by the
 * gateway's published keys, issuer, audience, time.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	static final String ISSUER = "urn:firewarden";

	@Bean
	SecurityFilterChain services(HttpSecurity http,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/api/**").authenticated().anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> {
			})
				.authenticationEntryPoint(
						(request, response, failure) -> problems.resolveException(request, response, null, failure)))
			.exceptionHandling((handling) -> handling
				.authenticationEntryPoint(
						(request, response, failure) -> problems.resolveException(request, response, null, failure))
				.accessDeniedHandler(
						(request, response, failure) -> problems.resolveException(request, response, null, failure)))
			.build();
	}

	@Bean
	JwtDecoder jwtDecoder(@Value("${firewarden.gateway.url}") String gateway,
			@Value("${spring.application.name}") String service) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(gateway + "/relay/jwks")
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(),
				new JwtIssuerValidator(ISSUER), audience(service)));
		return decoder;
	}

	private static OAuth2TokenValidator<Jwt> audience(String service) {
		OAuth2Error wrong = new OAuth2Error("invalid_token", "the token is not for this service", null);
		return (token) -> (token.getAudience() != null && token.getAudience().contains(service))
				? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(wrong);
	}

}
