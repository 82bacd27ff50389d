package io.firewarden.gateway.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import io.firewarden.gateway.store.Sealer;

/**
 * Keeps the request that is under way to an external issuer in a sealed cookie of its
 * own. When the issuer sends the browser back from another site, the strict session
 * cookie stays at home; this one is lax, lives five minutes and goes to the callback
 * only.
 */
final class LaxRequestCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final String NAME = "SIGNIN";

	private static final String PATH = "/login/oauth2";

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private final Sealer sealer;

	private final JsonMapper json;

	LaxRequestCookie(Sealer sealer, JsonMapper json) {
		this.sealer = sealer;
		this.json = json;
	}

	/** What has to survive the way to the issuer and back. */
	record Kept(String authorizationUri, String clientId, String redirectUri, Set<String> scopes, String state,
			Map<String, String> additional, Map<String, String> attributes) {

	}

	@Override
	public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies == null) {
			return null;
		}
		OAuth2AuthorizationRequest kept = Arrays.stream(cookies)
			.filter((cookie) -> NAME.equals(cookie.getName()))
			.findFirst()
			.map((cookie) -> open(cookie.getValue()))
			.orElse(null);
		return (kept != null && Objects.equals(kept.getState(), request.getParameter("state"))) ? kept : null;
	}

	@Override
	public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest authorizationRequest,
			HttpServletRequest request, HttpServletResponse response) {
		String value = (authorizationRequest != null) ? seal(authorizationRequest) : "";
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, value)
					.path(PATH)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge((authorizationRequest != null) ? LIFETIME : Duration.ZERO)
					.build()
					.toString());
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
			HttpServletResponse response) {
		OAuth2AuthorizationRequest kept = loadAuthorizationRequest(request);
		saveAuthorizationRequest(null, request, response);
		return kept;
	}

	private String seal(OAuth2AuthorizationRequest request) {
		var kept = new Kept(request.getAuthorizationUri(), request.getClientId(),
				String.valueOf(request.getRedirectUri()), new TreeSet<>(request.getScopes()),
				String.valueOf(request.getState()), texts(request.getAdditionalParameters()),
				texts(request.getAttributes()));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(this.sealer.seal(this.json.writeValueAsBytes(kept), NAME));
	}

	private @Nullable OAuth2AuthorizationRequest open(String value) {
		try {
			Kept kept = this.json.readValue(this.sealer.open(Base64.getUrlDecoder().decode(value), NAME), Kept.class);
			return OAuth2AuthorizationRequest.authorizationCode()
				.authorizationUri(kept.authorizationUri())
				.clientId(kept.clientId())
				.redirectUri(kept.redirectUri())
				.scopes(kept.scopes())
				.state(kept.state())
				.additionalParameters(Map.copyOf(kept.additional()))
				.attributes((attributes) -> attributes.putAll(kept.attributes()))
				.build();
		}
		catch (IllegalArgumentException | IllegalStateException | NegativeArraySizeException | JacksonException ex) {
			// Not ours, or from before the secret was changed: the sign-in simply starts
			// again.
			return null;
		}
	}

	private static Map<String, String> texts(Map<String, Object> values) {
		Map<String, String> texts = new HashMap<>();
		values.forEach((key, value) -> texts.put(key, String.valueOf(value)));
		return texts;
	}

}
