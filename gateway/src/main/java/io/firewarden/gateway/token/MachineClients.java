package io.firewarden.gateway.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings.Builder;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;

/**
 * The machines that may ask for tokens: the platform's own services, and the feed of the
 * market regulation. A scope is the service the token is for.
 */
final class MachineClients implements RegisteredClientRepository {

	/** The services of the platform, which are the scopes too. */
	static final List<String> SERVICES = List.of("registry", "sampling", "inspection", "notification");

	private static final String FEED = "market-feed";

	private final Map<String, RegisteredClient> clients = new HashMap<>();

	MachineClients(TokenSettings settings) {
		if (!settings.serviceSecret().isEmpty()) {
			SERVICES.forEach((service) -> add(service + "-service", settings.serviceSecret(), SERVICES, settings));
		}
		if (!settings.feedSecret().isEmpty()) {
			add(FEED, settings.feedSecret(), List.of("registry"), settings);
		}
	}

	/** Who a client is in its tokens. */
	static SignedIn personOf(String clientId) {
		Role role = FEED.equals(clientId) ? Role.MARKET_FEED : Role.SERVICE;
		return new SignedIn(clientId, clientId, Set.of(role), SignedIn.DETACHMENT, null, null);
	}

	@Override
	public void save(RegisteredClient client) {
		throw new UnsupportedOperationException("clients are settings");
	}

	@Override
	public @Nullable RegisteredClient findById(String id) {
		return this.clients.get(id);
	}

	@Override
	public @Nullable RegisteredClient findByClientId(String clientId) {
		return this.clients.get(clientId);
	}

	private void add(String id, String secret, List<String> scopes, TokenSettings settings) {
		Builder tokens = org.springframework.security.oauth2.server.authorization.settings.TokenSettings.builder()
			.accessTokenTimeToLive(settings.lifetime());
		this.clients.put(id,
				RegisteredClient.withId(id)
					.clientId(id)
					.clientSecret(MachineSecrets.digest(secret))
					.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
					.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
					.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
					.scopes((all) -> all.addAll(scopes))
					.tokenSettings(tokens.build())
					.build());
	}

}
