package io.firewarden.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps back what a service must not say to a browser: cookies, and headers the gateway
 * sets for all.
 */
final class AnswerHeaders implements ResponseHttpHeadersFilter {

	private static final Set<String> REMOVED = Set.of("set-cookie", "server", "x-request-id", "x-content-type-options",
			"x-frame-options", "x-xss-protection", "content-security-policy", "referrer-policy",
			"strict-transport-security", "permissions-policy", "cross-origin-opener-policy", "connection",
			"keep-alive");

	@Override
	public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
		var headers = new HttpHeaders();
		for (Map.Entry<String, List<String>> header : input.headerSet()) {
			if (!REMOVED.contains(header.getKey().toLowerCase(Locale.ROOT))) {
				headers.addAll(header.getKey(), header.getValue());
			}
		}
		return headers;
	}

}
