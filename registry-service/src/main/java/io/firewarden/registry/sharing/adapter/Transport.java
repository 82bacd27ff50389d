package io.firewarden.registry.sharing.adapter;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * One signed exchange over HTTP: with time limits, tried again where nothing was
 * answered, behind a circuit breaker. Never follows a redirect, for the signature would
 * go with it.
 */
final class Transport {

	private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

	private final SharingSettings settings;

	private final RestClient http;

	private final CircuitBreaker breaker;

	private final Retry retry;

	private final Clock machine;

	Transport(SharingSettings settings, CircuitBreaker breaker, Clock machine) {
		this.settings = settings;
		this.breaker = breaker;
		this.machine = machine;
		HttpClient client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(settings.connectTimeout())
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
		requests.setReadTimeout(settings.readTimeout());
		this.http = RestClient.builder().baseUrl(settings.url()).requestFactory(requests).build();
		this.retry = Retry.of("sharing",
				RetryConfig.<Answer>custom()
					.maxAttempts(settings.attempts())
					.intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.pause(), 2))
					.retryOnResult((answer) -> answer instanceof Answer.None(var _, var again) && again)
					.build());
	}

	Answer get(String path, Map<String, String> query, String service, String key) {
		return call(HttpMethod.GET, path, query, service, key, null);
	}

	Answer post(String path, @Nullable MultiValueMap<String, Object> parts, String service, String key) {
		return call(HttpMethod.POST, path, Map.of(), service, key, parts);
	}

	private Answer call(HttpMethod method, String path, Map<String, String> query, String service, String key,
			@Nullable MultiValueMap<String, Object> parts) {
		return this.retry.executeSupplier(() -> guarded(method, path, query, service, key, parts));
	}

	private Answer guarded(HttpMethod method, String path, Map<String, String> query, String service, String key,
			@Nullable MultiValueMap<String, Object> parts) {
		if (!this.breaker.tryAcquirePermission()) {
			return new Answer.None("breaker open", false);
		}
		Answer answer = once(method, path, query, service, key, parts);
		switch (answer) {
			case Answer.Body _ -> this.breaker.onSuccess(0, TimeUnit.NANOSECONDS);
			case Answer.None(var detail, var _) ->
				this.breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(detail));
		}
		return answer;
	}

	private Answer once(HttpMethod method, String path, Map<String, String> query, String service, String key,
			@Nullable MultiValueMap<String, Object> parts) {
		String time = Long.toString(this.machine.millis());
		RestClient.RequestBodySpec request = this.http.method(method).uri((uri) -> {
			query.forEach((name, _) -> uri.queryParam(name, "{" + name + "}"));
			return uri.path(path).build(query);
		})
			.header("gjgxjhpt_rid", this.settings.requester())
			.header("gjgxjhpt_sid", service)
			.header("gjgxjhpt_rtime", time)
			.header("gjgxjhpt_sign", Seals.sign(key, service, this.settings.requester(), time));
		if (parts != null) {
			request.contentType(MediaType.MULTIPART_FORM_DATA).body(parts);
		}
		try {
			return request.exchange((_, response) -> {
				int status = response.getStatusCode().value();
				if (status != 200) {
					return new Answer.None("HTTP " + status, status >= 500);
				}
				byte[] body = response.getBody().readNBytes(LARGEST_ANSWER + 1);
				return (body.length > LARGEST_ANSWER) ? new Answer.None("answer too large", false)
						: new Answer.Body(body);
			});
		}
		catch (RestClientException ex) {
			return new Answer.None(kind(ex), true);
		}
	}

	private static String kind(Throwable failure) {
		Throwable deepest = failure;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return deepest.getClass().getSimpleName();
	}

	/** What came back. */
	sealed interface Answer {

		record Body(byte[] bytes) implements Answer {
		}

		/**
		 * Nothing that could be read.
		 *
		 * @param again whether trying again may help
		 */
		record None(String detail, boolean again) implements Answer {
		}

	}

}
