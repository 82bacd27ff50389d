package io.firewarden.gateway.security;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an external issuer names what the platform wants to know. That there is one at all
 * is said by {@code spring.security.oauth2.client} (people) and
 * {@code spring.security.oauth2.resourceserver} (machines).
 *
 * @param issuer claim {@code iss} an ID token must have; the client registration with
 * explicit addresses does not check it
 * @param idTokenAlgorithm how ID tokens are signed
 * @param name claim with the name to show
 * @param roles claim with the roles; a path with dots where it lies deeper
 * @param roleNames what the issuer calls a role, and what it is called here; a role not
 * listed keeps its name
 * @param org claim with the supervision unit
 * @param agency claim with the agency
 * @param officer claim with the officer id
 */
@ConfigurationProperties("firewarden.external")
record ExternalSettings(@Nullable String issuer, @DefaultValue("RS256") String idTokenAlgorithm,
		@DefaultValue("name") String name, @DefaultValue("roles") String roles, Map<String, String> roleNames,
		@DefaultValue("org") String org, @DefaultValue("agency") String agency,
		@DefaultValue("officer") String officer) {

}
