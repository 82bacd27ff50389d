package io.firewarden.platform.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * This service's own tokens for asking other services: client credentials at the gateway,
 * one audience per token, kept until shortly before they end.
 */
public final class MachineTokens {

	private static final Duration MARGIN = Duration.ofSeconds(30);

	private final RestClient gateway;

	private final String client;

	private final String secret;

	private final Clock realTime;

	private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

	MachineTokens(String gateway, String service, String secret, Clock realTime) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(Duration.ofSeconds(1));
		requests.setReadTimeout(Duration.ofSeconds(5));
		this.gateway = RestClient.builder().baseUrl(gateway).requestFactory(requests).build();
		this.client = service + "-service";
		this.secret = secret;
		this.realTime = realTime;
	}

	/**
	 * A token that the audience accepts.
	 * @throws DependencyUnavailable when the gateway gives none
	 */
	public String forAudience(String audience) {
		Kept kept = this.tokens.get(audience);
		if (kept != null && kept.until.isAfter(this.realTime.instant())) {
			return kept.token;
		}
		Kept fresh = fetch(audience);
		this.tokens.put(audience, fresh);
		return fresh.token;
	}

	private Kept fetch(String audience) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("grant_type", "client_credentials");
		form.add("scope", audience);
		try {
			Answer answer = this.gateway.post()
				.uri("/oauth2/token")
				.headers((headers) -> headers.setBasicAuth(this.client, this.secret))
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body(form)
				.retrieve()
				.body(Answer.class);
			if (answer == null) {
				throw new IllegalStateException("the token endpoint answered nothing");
			}
			return new Kept(answer.token(), this.realTime.instant().plusSeconds(answer.seconds()).minus(MARGIN));
		}
		catch (RestClientException ex) {
			throw new DependencyUnavailable("gateway", ex);
		}
	}

	private record Kept(String token, Instant until) {
	}

	private record Answer(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {
	}

}
