package io.firewarden.gateway.identity;

import java.util.Optional;

import org.springframework.security.core.Authentication;

/** Tells who is behind what a sign-in came out with, wherever the sign-in took place. */
@FunctionalInterface
public interface Recognition {

	/** Empty for somebody the gateway does not know how to name. */
	Optional<SignedIn> personBehind(Authentication authentication);

}
