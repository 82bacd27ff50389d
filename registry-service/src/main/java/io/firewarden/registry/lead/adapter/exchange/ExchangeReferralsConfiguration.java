package io.firewarden.registry.lead.adapter.exchange;

import java.time.Duration;

import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.sharing.DataExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeReferralsConfiguration {

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final int LOOKS = 8;

	@Bean
	ReferralDelivery referralDelivery(DataExchange exchange) {
		return new ExchangeReferrals(exchange, PAUSE, LOOKS);
	}

}
