package io.firewarden.gateway.edge;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id, which is also its trace id (W3C Trace Context), and writes
 * one line per request. The line holds no personal data: no address, no account, no
 * query, and of the path only what names a resource kind.
 */
public final class RequestTrace extends OncePerRequestFilter {

	/**
	 * Request attribute with the value of the header {@code traceparent} for services.
	 */
	public static final String TRACEPARENT = RequestTrace.class.getName() + ".traceparent";

	/** Header that carries the id, both ways. */
	public static final String REQUEST_ID = "X-Request-Id";

	private static final Logger log = LoggerFactory.getLogger("access");

	private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long start = System.nanoTime();
		String id = traceId(request);
		request.setAttribute(TRACEPARENT, "00-" + id + "-" + hex(1) + "-01");
		response.setHeader(REQUEST_ID, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (log.isInfoEnabled()) {
				log.info("{} {} {} {}ms {}", request.getMethod(), withoutIds(request.getRequestURI()),
						response.getStatus(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), id);
			}
		}
	}

	/** The id of this request, as the services see it. */
	public static @Nullable String requestId(HttpServletRequest request) {
		String parent = (String) request.getAttribute(TRACEPARENT);
		return (parent != null) ? parent.split("-")[1] : null;
	}

	private static String traceId(HttpServletRequest request) {
		String parent = request.getHeader("traceparent");
		Matcher matcher = PARENT.matcher((parent != null) ? parent : "");
		if (matcher.matches()) {
			return matcher.group(1);
		}
		String id = request.getHeader(REQUEST_ID);
		String plain = (id != null) ? id.replace("-", "").toLowerCase(Locale.ROOT) : "";
		return ID.matcher(plain).matches() ? plain : hex(2);
	}

	// An id needs to be different, not secret.
	private static String hex(int longs) {
		var text = new StringBuilder();
		for (int i = 0; i < longs; i++) {
			text.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
		}
		return text.toString();
	}

	static String withoutIds(String path) {
		int named = (path.startsWith("/api/") || path.startsWith("/public/")) ? 4 : 3;
		String[] segments = path.split("/", named + 1);
		String kind = String.join("/", Arrays.copyOf(segments, Math.min(segments.length, named)));
		return (segments.length > named) ? kind + "/*" : kind;
	}

}
