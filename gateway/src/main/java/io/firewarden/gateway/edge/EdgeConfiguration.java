package io.firewarden.gateway.edge;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import io.firewarden.gateway.identity.BusinessClock;
import io.firewarden.gateway.problem.Problems;

@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

	/** Real time; what the platform takes for today is {@link BusinessClock}. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	BusinessClock businessClock(Clock clock, @Value("${firewarden.clock-offset}") Duration offset) {
		return new BusinessClock(clock, offset);
	}

	@Bean
	FilterRegistrationBean<RequestTrace> requestTrace() {
		return first(new RequestTrace(), 0);
	}

	@Bean
	BodyLimit bodyLimit(EdgeSettings settings, Problems problems) {
		return new BodyLimit(settings, problems);
	}

	@Bean
	FilterRegistrationBean<BodyLimit> bodyLimitFilter(BodyLimit bodyLimit) {
		return first(bodyLimit, 1);
	}

	@Bean
	FilterRegistrationBean<OpenRate> openRate(EdgeSettings settings, Problems problems) {
		return first(new OpenRate(settings, problems, System::nanoTime), 2);
	}

	private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int place) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		return registration;
	}

}
