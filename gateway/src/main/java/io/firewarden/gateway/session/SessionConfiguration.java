package io.firewarden.gateway.session;

import java.time.Clock;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

import io.firewarden.gateway.account.application.Visits;
import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.store.GatewayStore;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

	@Bean
	MongoSessions sessions(GatewayStore store, SessionSettings settings, Clock clock) {
		return new MongoSessions(store, settings, clock);
	}

	@Bean
	SecurityContextRepository sessionContexts(Recognition recognition) {
		return new SessionContexts(recognition);
	}

	@Bean
	Visits visits(MongoSessions sessions) {
		return sessions::deleteAll;
	}

	/** The ids are text already. */
	@Bean
	DefaultCookieSerializerCustomizer plainCookie() {
		return (cookie) -> cookie.setUseBase64Encoding(false);
	}

	@Bean
	FilterRegistrationBean<OneReadPerRequest> oneReadPerRequest() {
		var registration = new FilterRegistrationBean<>(new OneReadPerRequest());
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}

}
