package io.firewarden.gateway.route;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.firewarden.gateway.edge.BodyLimit;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;

/**
 * Hands a request to one service, through its circuit breaker. Only what says something
 * about the service's health counts for the breaker: not a body that was too large, not a
 * caller who hung up, and no answer the service gave, whatever its status.
 */
final class Relay {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private final String service;

	private final URI address;

	private final CircuitBreaker breaker;

	private final Duration breakerPause;

	private final ProxyExchangeHandlerFunction proxy;

	private final BodyLimit bodyLimit;

	private final Problems problems;

	private final MessageSource messages;

	Relay(String service, URI address, CircuitBreaker breaker, Duration breakerPause, Common common) {
		this.service = service;
		this.address = address;
		this.breaker = breaker;
		this.breakerPause = breakerPause;
		this.proxy = common.proxy();
		this.bodyLimit = common.bodyLimit();
		this.problems = common.problems();
		this.messages = common.messages();
	}

	/** What all relays share. */
	record Common(ProxyExchangeHandlerFunction proxy, BodyLimit bodyLimit, Problems problems, MessageSource messages) {

	}

	ServerResponse handle(ServerRequest request) {
		HttpServletRequest servlet = request.servletRequest();
		if (!this.breaker.tryAcquirePermission()) {
			return refuse(servlet, Fault.UPSTREAM_DOWN);
		}
		MvcUtils.setRequestUrl(request, this.address);
		long start = System.nanoTime();
		try {
			ServerResponse response = this.proxy.handle(request);
			this.breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
			if (response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
				log.error("{} refused our token: {}", this.service, response.headers().getFirst("WWW-Authenticate"));
				close(request);
				// Passed on as it is, the portal would take it for the end of the
				// session.
				return refuse(servlet, Fault.UPSTREAM_REFUSED);
			}
			return response;
		}
		catch (RuntimeException ex) {
			return failed(servlet, ex, System.nanoTime() - start);
		}
	}

	private ServerResponse failed(HttpServletRequest request, RuntimeException ex, long nanos) {
		switch (BodyLimit.reading(request)) {
			case TOO_LARGE -> {
				this.breaker.releasePermission();
				return this.problems.answer(request, BodyLimit.tooLarge(this.bodyLimit.limit(request)));
			}
			case CALLER_GONE -> {
				this.breaker.releasePermission();
				return this.problems.answer(request, Problem.of(Fault.MALFORMED_REQUEST));
			}
			case FINE -> this.breaker.onError(nanos, TimeUnit.NANOSECONDS, ex);
		}
		Fault fault = fault(ex);
		if (fault == Fault.UNEXPECTED) {
			throw ex;
		}
		log.warn("{} does not answer: {}", this.service, ex.toString());
		return refuse(request, fault);
	}

	private static Fault fault(Throwable thrown) {
		Fault fault = Fault.UNEXPECTED;
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof HttpConnectTimeoutException) {
				return Fault.UPSTREAM_DOWN;
			}
			if (cause instanceof HttpTimeoutException) {
				return Fault.UPSTREAM_SLOW;
			}
			if (cause instanceof IOException) {
				fault = Fault.UPSTREAM_DOWN;
			}
		}
		return fault;
	}

	private ServerResponse refuse(HttpServletRequest request, Fault fault) {
		String name = this.messages.getMessage("service." + this.service, null, this.service,
				Problems.language(request));
		Problem problem = Problem.of(fault, String.valueOf(name));
		return this.problems.answer(request,
				(fault == Fault.UPSTREAM_REFUSED) ? problem : problem.retryAfter(this.breakerPause));
	}

	private static void close(ServerRequest request) {
		ClientHttpResponse response = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
		if (response != null) {
			response.close();
		}
	}

}
