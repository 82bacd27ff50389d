package io.firewarden.platform.web;

import java.io.IOException;

import io.firewarden.platform.access.Acting;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/** Runs the rest of a request as an actor, with the exceptions a filter may throw. */
final class Chains {

	private Chains() {
	}

	static void run(Acting acting, FilterChain chain, ServletRequest request, ServletResponse response)
			throws IOException, ServletException {
		Throwable failure = acting.call(() -> {
			try {
				chain.doFilter(request, response);
				return null;
			}
			catch (IOException | ServletException ex) {
				return ex;
			}
		});
		switch (failure) {
			case IOException ex -> throw ex;
			case ServletException ex -> throw ex;
			case null, default -> {
				// Done.
			}
		}
	}

}
