package io.firewarden.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.firewarden.gateway.edge.RequestTrace;
import io.firewarden.gateway.identity.SignedInAuthentication;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;
import io.firewarden.gateway.token.RelayTokens;

/**
 * Replaces how the caller proved who they are by a token for the one service that is
 * asked. The session cookie and the caller's own token never go further than the gateway,
 * and a relay without a token does not happen.
 */
final class RelayJwt implements RequestHttpHeadersFilter {

	private static final String TOKEN = RelayJwt.class.getName() + ".token";

	/** Ours to set, or nobody's business behind the gateway. */
	private static final Set<String> REMOVED = Set.of("authorization", "cookie", "x-xsrf-token", "traceparent",
			"tracestate", "x-request-id", "accept-encoding");

	private final RelayTokens tokens;

	private final Problems problems;

	RelayJwt(RelayTokens tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	/** The handler, for callers the gateway can vouch for to this audience. */
	HandlerFunction<ServerResponse> to(String audience, HandlerFunction<ServerResponse> handler) {
		return (request) -> {
			HttpServletRequest servlet = request.servletRequest();
			String token = token(audience);
			if (token == null) {
				return this.problems.answer(servlet, Problem.of(Fault.NOT_SIGNED_IN));
			}
			servlet.setAttribute(TOKEN, token);
			return handler.handle(request);
		};
	}

	private @Nullable String token(String audience) {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication caller
				&& caller.reaches(audience)) ? this.tokens.token(caller.person(), audience, caller.notAfter()) : null;
	}

	@Override
	public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
		var headers = new HttpHeaders();
		for (Map.Entry<String, List<String>> header : input.headerSet()) {
			if (!REMOVED.contains(header.getKey().toLowerCase(Locale.ROOT))) {
				headers.addAll(header.getKey(), header.getValue());
			}
		}
		// What is compressed for the browser is compressed here, once.
		headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
		HttpServletRequest servlet = request.servletRequest();
		if (servlet.getAttribute(TOKEN) instanceof String token) {
			headers.setBearerAuth(token);
		}
		if (servlet.getAttribute(RequestTrace.TRACEPARENT) instanceof String traceparent) {
			headers.set("traceparent", traceparent);
			headers.set(RequestTrace.REQUEST_ID, RequestTrace.requestId(servlet));
		}
		return headers;
	}

}
