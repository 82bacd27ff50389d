package io.firewarden.gateway.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;
import io.firewarden.gateway.token.ShownTokens;

/**
 * Four chains. Machines get their tokens at the first and use them at the second;
 * browsers have the third, with session and CSRF protection; what is open to everybody
 * goes through the fourth, which reads no session at all.
 */
@Configuration(proxyBeanMethods = false)
class Chains {

	private static final String API = "/api/";

	private final Problems problems;

	private final PageHeaders pageHeaders;

	Chains(Problems problems, PageHeaders pageHeaders) {
		this.problems = problems;
		this.pageHeaders = pageHeaders;
	}

	@Bean
	@Order(1)
	SecurityFilterChain tokenEndpoint(HttpSecurity http) {
		stateless(http).securityMatcher("/oauth2/token").oauth2AuthorizationServer((_) -> {
		}).authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain machines(HttpSecurity http, ShownTokens shownTokens) {
		stateless(http).securityMatcher(Chains::showsToken)
			.oauth2ResourceServer((server) -> server.authenticationManagerResolver((_) -> shownTokens::recognise)
				.authenticationEntryPoint(this::tokenRefused))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(this::denied))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		return http.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain browsers(HttpSecurity http, SecurityContextRepository contexts, CsrfTokenRepository csrfTokens,
			ExternalSignIn externalSignIn) {
		this.pageHeaders.addTo(http);
		http.securityMatcher("/api/**", "/auth/**", "/oauth2/**", "/login/oauth2/**")
			.securityContext((context) -> context.securityContextRepository(contexts))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(csrfTokens))
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(this::notSignedIn)
				.accessDeniedHandler(this::denied))
			.logout((logout) -> logout.logoutUrl("/auth/logout")
				.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/auth/login", "/auth/password", "/auth/me", "/oauth2/**", "/login/oauth2/**")
				.permitAll()
				.requestMatchers("/auth/accounts/**", "/auth/keys/**")
				.hasRole(Role.OPERATOR.name())
				.requestMatchers("/auth/audit")
				.hasAnyRole(Role.AUDITOR.name(), Role.OPERATOR.name())
				.anyRequest()
				.authenticated());
		externalSignIn.addTo(http);
		return http.build();
	}

	@Bean
	@Order(4)
	SecurityFilterChain open(HttpSecurity http, OperatorsOnly operatorsOnly) {
		stateless(http)
			.exceptionHandling((handling) -> handling.accessDeniedHandler(this::denied)
				.authenticationEntryPoint(
						(request, response, _) -> this.problems.write(request, response, Problem.of(Fault.NO_ROUTE))))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.access(operatorsOnly)
				.anyRequest()
				.permitAll());
		return http.build();
	}

	/**
	 * The token for unsafe requests: readable by the portal's script, unlike the session.
	 */
	@Bean
	CsrfTokenRepository csrfTokens() {
		var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
		repository.setCookiePath("/");
		repository.setCookieCustomizer((cookie) -> cookie.sameSite("Strict"));
		return repository;
	}

	/**
	 * The token endpoint is the only one that is reachable; tokens name the issuer of the
	 * platform.
	 */
	@Bean
	AuthorizationServerSettings authorizationServerSettings() {
		return AuthorizationServerSettings.builder().build();
	}

	/**
	 * An observation around every filter of every request would cost more than the
	 * filters.
	 */
	@Bean
	SecurityObservationSettings withoutObservations() {
		return SecurityObservationSettings.noObservations();
	}

	private HttpSecurity stateless(HttpSecurity http) {
		this.pageHeaders.addTo(http);
		return http.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
	}

	private static boolean showsToken(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
				&& request.getRequestURI().startsWith(API);
	}

	private void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		this.problems.write(request, response, Problem.of(Fault.NOT_SIGNED_IN));
	}

	private void tokenRefused(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		// It knows what RFC 6750 wants in WWW-Authenticate.
		new BearerTokenAuthenticationEntryPoint().commence(request, response, ex);
		this.problems.write(request, response, Problem.of(Fault.NOT_SIGNED_IN));
	}

	private void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		this.problems.write(request, response,
				Problem.of((ex instanceof CsrfException) ? Fault.CSRF : Fault.NOT_ALLOWED));
	}

}
