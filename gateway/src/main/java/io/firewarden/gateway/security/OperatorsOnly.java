package io.firewarden.gateway.security;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Lets the monitoring read metrics, from the addresses it has. A request that came
 * through a proxy this instance does not know of counts as foreign.
 */
@Component
class OperatorsOnly implements AuthorizationManager<RequestAuthorizationContext> {

	private final List<IpAddressMatcher> addresses;

	OperatorsOnly(@Value("${firewarden.monitoring-from}") List<String> addresses) {
		this.addresses = addresses.stream().map(IpAddressMatcher::new).toList();
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		var request = context.getRequest();
		boolean known = request.getHeader("X-Forwarded-For") == null
				&& this.addresses.stream().anyMatch((address) -> address.matches(request));
		return new AuthorizationDecision(known);
	}

}
