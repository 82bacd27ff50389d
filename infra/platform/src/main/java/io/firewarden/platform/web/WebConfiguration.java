package io.firewarden.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.ServiceDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The conventions of the house on HTTP.
 */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import({ ProblemAdvice.class, SecurityConfiguration.class, OpenApiConfiguration.class })
@EnableScheduling
public class WebConfiguration {

	private static final int AFTER_SECURITY = 100;

	@Bean
	Problems problems() {
		return new Problems();
	}

	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		// A service has the bundles that it needs; asking for one that is not there is
		// logged at every sentence.
		messages.setBasenames(Stream.of("messages/problems", "messages/texts", "messages/platform")
			.filter((bundle) -> new ClassPathResource(bundle + ".properties").exists())
			.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
		locales.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		locales.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
		return locales;
	}

	@Bean
	ProblemDocuments problemDocuments(MessageSource messages, LocaleResolver locales) {
		return new ProblemDocuments(messages, locales);
	}

	@Bean
	WebMvcConfigurer houseConventions() {
		return new WebMvcConfigurer() {

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new Arguments());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new AccessGuard());
			}

		};
	}

	@Bean
	FilterRegistrationBean<ActingFilter> actingFilter() {
		FilterRegistrationBean<ActingFilter> registration = new FilterRegistrationBean<>(new ActingFilter());
		registration.setOrder(AFTER_SECURITY);
		return registration;
	}

	@Bean
	FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(IdempotencyKeys keys,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
				new IdempotencyFilter(keys, problems));
		registration.setOrder(AFTER_SECURITY + 1);
		return registration;
	}

	@Bean
	IdempotencyKeys idempotencyKeys(ServiceDatabase database) {
		return new IdempotencyKeys(database, Clock.systemUTC());
	}

	@Bean
	Housekeeping idempotencyHousekeeping(IdempotencyKeys keys, Leases leases) {
		return new Housekeeping(keys, leases);
	}

	/** Removes old keys; the store's own expiry does not exist everywhere. */
	static class Housekeeping {

		private final IdempotencyKeys keys;

		private final Leases leases;

		Housekeeping(IdempotencyKeys keys, Leases leases) {
			this.keys = keys;
			this.leases = leases;
		}

		@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
		void sweep() {
			if (this.leases.take("idempotency-keys", Duration.ofMinutes(30))) {
				this.keys.sweep();
			}
		}

	}

}
