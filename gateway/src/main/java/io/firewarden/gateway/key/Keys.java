package io.firewarden.gateway.key;

import java.util.List;

import com.nimbusds.jose.jwk.RSAKey;

/**
 * The ring at one moment.
 *
 * @param active with its private part; signs
 * @param published public parts of the active, the next and the retired keys
 */
record Keys(RSAKey active, List<RSAKey> published) {

	Keys {
		published = List.copyOf(published);
	}

}
