package io.firewarden.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services behind the gateway. The name is the second segment of the path, the
 * audience of the token, and the key of the service's sentence in the bundles.
 *
 * @param services name to address
 * @param breakerWindow calls the circuit breaker looks back on
 * @param breakerPause how long it stays open before it lets a few calls try again
 */
@ConfigurationProperties("firewarden.upstreams")
record Upstreams(Map<String, URI> services, @DefaultValue("20") int breakerWindow,
		@DefaultValue("PT5S") Duration breakerPause) {

}
