package io.firewarden.platform.web;

import java.io.IOException;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the caller as the actor of everything the request writes.
 */
class ActingFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String actor = Callers.current().map(Caller::actor).orElse("public");
		Chains.run(new Acting(actor, null), chain, request, response);
	}

}
