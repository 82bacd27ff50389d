package io.firewarden.gateway.token;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the tokens.
 *
 * @param issuer claim {@code iss} of every token; the services trust this one only
 * @param lifetime how long a token is good
 * @param cached how many relay tokens are kept to be used again
 * @param serviceSecret shared secret of the platform's own services; empty: none of them
 * gets a token
 * @param feedSecret secret of the client {@code market-feed}; empty: there is no such
 * client
 */
@ConfigurationProperties("firewarden.token")
public record TokenSettings(@DefaultValue("urn:firewarden") String issuer, @DefaultValue("PT5M") Duration lifetime,
		@DefaultValue("10000") int cached, @DefaultValue("") String serviceSecret,
		@DefaultValue("") String feedSecret) {

	@Override
	public String toString() {
		return "TokenSettings[issuer=" + this.issuer + ", lifetime=" + this.lifetime + "]";
	}

}
