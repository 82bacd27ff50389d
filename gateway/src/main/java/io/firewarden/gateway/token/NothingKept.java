package io.firewarden.gateway.token;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Issued tokens speak for themselves, so none is remembered. The default keeps every one
 * in memory for as long as the process lives.
 */
final class NothingKept implements OAuth2AuthorizationService {

	@Override
	public void save(OAuth2Authorization authorization) {
		// Nothing refers to an authorization again.
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		// There is none.
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return null;
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		return null;
	}

}
