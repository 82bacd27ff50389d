package io.firewarden.standins.sim;

import java.util.Random;
import java.util.random.RandomGenerator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SimConfiguration {

	/** One seed, one sequence of accidents: a failing run can be repeated. */
	@Bean
	RandomGenerator chance(@Value("${standins.seed:511000}") long seed) {
		return new Random(seed);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> hangUpValve() {
		return (factory) -> factory.addContextValves(new HangUpValve());
	}

}
