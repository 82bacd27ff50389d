package io.firewarden.gateway.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sessions, GB/T 22239-2019 8.1.4.1 b.
 *
 * @param idle how long a session lives without a request
 * @param absolute how long it lives at all
 * @param touchEvery how often use is written down; bounds the writes, and the idle time
 * is that much inexact
 * @param perAccount how many an account may have; the oldest gives way
 */
@ConfigurationProperties("firewarden.session")
record SessionSettings(@DefaultValue("PT30M") Duration idle, @DefaultValue("PT8H") Duration absolute,
		@DefaultValue("PT30S") Duration touchEvery, @DefaultValue("20") int perAccount) {

}
