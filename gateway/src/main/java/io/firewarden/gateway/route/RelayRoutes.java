package io.firewarden.gateway.route;

import java.util.Map;
import java.util.Optional;

import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The routes {@code /api/<service>/**} with the caller's token and
 * {@code /public/<service>/**} without any. The service is looked up by name, so a
 * request costs the same whatever the number of routes.
 */
final class RelayRoutes implements RouterFunction<ServerResponse> {

	private static final String SIGNED_IN = "/api/";

	private static final String OPEN = "/public/";

	private final Map<String, HandlerFunction<ServerResponse>> signedIn;

	private final Map<String, HandlerFunction<ServerResponse>> open;

	RelayRoutes(Map<String, HandlerFunction<ServerResponse>> signedIn,
			Map<String, HandlerFunction<ServerResponse>> open) {
		this.signedIn = Map.copyOf(signedIn);
		this.open = Map.copyOf(open);
	}

	@Override
	public Optional<HandlerFunction<ServerResponse>> route(ServerRequest request) {
		String path = request.servletRequest().getRequestURI();
		if (path.startsWith(SIGNED_IN)) {
			return Optional.ofNullable(this.signedIn.get(service(path, SIGNED_IN)));
		}
		if (path.startsWith(OPEN)) {
			return Optional.ofNullable(this.open.get(service(path, OPEN)));
		}
		return Optional.empty();
	}

	private static String service(String path, String prefix) {
		int end = path.indexOf('/', prefix.length());
		return (end < 0) ? "" : path.substring(prefix.length(), end);
	}

}
