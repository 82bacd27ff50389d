package io.firewarden.gateway.route;

import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import io.firewarden.gateway.edge.BodyLimit;
import io.firewarden.gateway.problem.Problems;
import io.firewarden.gateway.token.RelayTokens;

@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

	private static final int HALF_OPEN_CALLS = 3;

	@Bean
	RelayJwt relayJwt(RelayTokens tokens, Problems problems) {
		return new RelayJwt(tokens, problems);
	}

	@Bean
	AnswerHeaders answerHeaders() {
		return new AnswerHeaders();
	}

	@Bean
	Relay.Common relayCommon(ProxyExchangeHandlerFunction proxy, BodyLimit bodyLimit, Problems problems,
			MessageSource messages) {
		return new Relay.Common(proxy, bodyLimit, problems, messages);
	}

	@Bean
	RouterFunction<ServerResponse> relayRoutes(Upstreams upstreams, Relay.Common common, RelayJwt relayJwt,
			MeterRegistry meters) {
		Map<String, HandlerFunction<ServerResponse>> signedIn = new HashMap<>();
		Map<String, HandlerFunction<ServerResponse>> open = new HashMap<>();
		upstreams.services().forEach((service, address) -> {
			CircuitBreaker breaker = breaker(service, upstreams, meters);
			var relay = new Relay(service, address, breaker, upstreams.breakerPause(), common);
			open.put(service, relay::handle);
			signedIn.put(service, relayJwt.to(service, relay::handle));
		});
		return new RelayRoutes(signedIn, open);
	}

	// The services speak HTTP/1.1; asking each new connection for an upgrade is a header
	// for nothing.
	@Bean
	ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> plainHttp() {
		return (builder) -> builder.withHttpClientCustomizer((client) -> client.version(HttpClient.Version.HTTP_1_1));
	}

	private static CircuitBreaker breaker(String service, Upstreams upstreams, MeterRegistry meters) {
		CircuitBreaker breaker = CircuitBreaker.of(service,
				CircuitBreakerConfig.custom()
					.slidingWindowSize(upstreams.breakerWindow())
					.minimumNumberOfCalls(upstreams.breakerWindow() / 2)
					.waitDurationInOpenState(upstreams.breakerPause())
					.permittedNumberOfCallsInHalfOpenState(HALF_OPEN_CALLS)
					.automaticTransitionFromOpenToHalfOpenEnabled(false)
					.build());
		Gauge.builder("firewarden.breaker.open", breaker, (b) -> b.getState() == CircuitBreaker.State.OPEN ? 1 : 0)
			.description("1 while calls to the service are refused without trying")
			.tag("service", service)
			.register(meters);
		return breaker;
	}

}
