package io.firewarden.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of what every request meets first.
 *
 * @param body largest body for a service
 * @param ownBody largest body for the gateway's own addresses, which take small forms
 * only
 * @param openRate requests a second from one address to the open addresses, on average
 * @param openBurst requests that may come at once before that rate applies
 */
@ConfigurationProperties("firewarden.limits")
public record EdgeSettings(@DefaultValue("20MB") DataSize body, @DefaultValue("64KB") DataSize ownBody,
		@DefaultValue("100") int openRate, @DefaultValue("400") int openBurst) {

}
