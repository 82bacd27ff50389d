package io.firewarden.platform.remote;

import java.util.function.Function;
import java.util.function.Supplier;

import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/**
 * Asks other services behind a circuit breaker. What the other service answered with 4xx
 * is an answer; no answer, or 5xx, is an outage.
 */
public final class Breakers {

	private final CircuitBreakerRegistry registry;

	Breakers(CircuitBreakerRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Asks, and passes an outage on.
	 * @throws DependencyUnavailable when there is no answer
	 */
	public <T> T ask(String service, Supplier<T> question) {
		try {
			return this.registry.circuitBreaker(service).executeSupplier(question);
		}
		catch (FeignException.FeignClientException ex) {
			throw ex;
		}
		catch (FeignException | CallNotPermittedException ex) {
			throw new DependencyUnavailable(service, ex);
		}
	}

	/** Asks, and makes do without the answer. */
	public <T> T ask(String service, Supplier<T> question, Function<RuntimeException, T> fallback) {
		try {
			return ask(service, question);
		}
		catch (DependencyUnavailable | FeignException ex) {
			return fallback.apply(ex);
		}
	}

}
