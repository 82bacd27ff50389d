package io.firewarden.testkit;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every handler of a running service, called once in every role and once by nobody. A
 * handler answers "your role does not allow this" exactly to the roles it does not name,
 * and "please sign in" to nobody's call unless it is public. Made from the handlers
 * themselves, so a new one is in the matrix without anybody writing a row.
 */
public final class AccessMatrix {

	private static final String ACCESS = "io.firewarden.platform.access.Access";

	private static final String PUBLIC = "io.firewarden.platform.access.PublicAccess";

	/** The code of "your role does not allow this". */
	private static final String ROLE_REFUSED = "PLT-006";

	private static final List<String> ROLES = List.of("DETACHMENT_OFFICER", "DETACHMENT_LEADER", "BRIGADE_OFFICER",
			"BRIGADE_LEADER", "LEGAL_REVIEWER", "AGENCY", "ASSOCIATION", "MARKET_FEED", "OPERATOR", "AUDITOR",
			"SERVICE");

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final List<String> surprises = new ArrayList<>();

	private int calls;

	private AccessMatrix(int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	/**
	 * Calls everything.
	 * @return one sentence for each answer that the handler's words do not promise
	 * @throws IllegalStateException when there was nothing to call
	 */
	public static List<String> surprises(RequestMappingHandlerMapping handlers, int port) {
		AccessMatrix matrix = new AccessMatrix(port);
		handlers.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.getBeanType().getName().startsWith("io.firewarden.")) {
				matrix.row(mapping, handler);
			}
		});
		if (matrix.calls < ROLES.size()) {
			throw new IllegalStateException("the matrix is empty");
		}
		return matrix.surprises;
	}

	private void row(RequestMappingInfo mapping, HandlerMethod handler) {
		Set<String> allowed = roles(handler);
		boolean open = has(handler, PUBLIC);
		for (String path : mapping.getPatternValues()) {
			mapping.getMethodsCondition().getMethods().forEach((method) -> {
				String call = method.name() + " " + path;
				String type = mapping.getConsumesCondition()
					.getConsumableMediaTypes()
					.stream()
					.findFirst()
					.map(String::valueOf)
					.orElse("application/json");
				Answer nobody = call(method.name(), path, type, "");
				if (open == (nobody.status == 401)) {
					surprises.add(call + " answered " + nobody.status + " to nobody");
				}
				for (String role : open ? List.<String>of() : ROLES) {
					Answer answer = call(method.name(), path, type,
							"Bearer " + TestTokens.of(role).agency("91511000MA00DEMN4W").officer("OF-000").sign());
					boolean refused = answer.status == 401 || answer.body.contains('"' + ROLE_REFUSED + '"');
					if (refused == allowed.contains(role)) {
						surprises.add(call + " answered " + answer.status + " to " + role);
					}
				}
			});
		}
	}

	private Answer call(String method, String path, String type, String authorization) {
		calls++;
		// A digest in the path has a pattern of its own.
		String filled = path.replaceAll("\\{[^}]+\\{64}}", "0".repeat(64)).replaceAll("\\{[^}]+}", "none");
		var request = HttpRequest.newBuilder(URI.create(address + filled))
			.header("Content-Type", type)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.header("If-Match", "\"1\"")
			.method(method, BodyPublishers.ofString("{}"));
		if (!authorization.isEmpty()) {
			request.header("Authorization", authorization);
		}
		try {
			var response = http.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Set<String> roles(HandlerMethod handler) {
		for (Annotation annotation : handler.getMethod().getAnnotations()) {
			if (annotation.annotationType().getName().equals(ACCESS)) {
				Object[] roles = (Object[]) MergedAnnotations.from(annotation)
					.get(annotation.annotationType())
					.getValue("value")
					.orElseThrow();
				return Arrays.stream(roles).map(String::valueOf).collect(Collectors.toSet());
			}
		}
		return Set.of();
	}

	private static boolean has(HandlerMethod handler, String annotation) {
		return Arrays.stream(handler.getMethod().getAnnotations())
			.anyMatch((present) -> present.annotationType().getName().equals(annotation));
	}

	private record Answer(int status, String body) {
	}

}
