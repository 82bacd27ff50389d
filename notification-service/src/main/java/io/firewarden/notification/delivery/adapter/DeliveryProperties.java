package io.firewarden.notification.delivery.adapter;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently deliveries are worked off; see
 * {@link io.firewarden.notification.delivery.domain.Patience}.
 *
 * @param sweep how often due work is looked for
 */
@ConfigurationProperties("firewarden.delivery")
record DeliveryProperties(@DefaultValue("2s") Duration sweep, @DefaultValue("1s") Duration firstWait,
		@DefaultValue("5m") Duration longestWait, @DefaultValue("60") int mostFailures,
		@DefaultValue("1h") Duration search, @DefaultValue("24h") Duration recheck) {
}
