package io.firewarden.standins.sim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Counts every call and lets it meet the fault that waits for it. */
@Component
class FaultFilter extends OncePerRequestFilter {

	private static final String BAD_GATEWAY = """
			<html>
			<head><title>502 Bad Gateway</title></head>
			<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>
			</html>
			""";

	private final FaultPlan plan;

	private final Counters counters;

	FaultFilter(FaultPlan plan, Counters counters) {
		this.plan = plan;
		this.counters = counters;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/_sim") || request.getRequestURI().startsWith("/actuator");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		counters.count("call " + request.getRequestURI());
		var met = plan.next(request.getRequestURI());
		if (met.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		var fault = met.get();
		counters.count("fault " + fault.kind());
		if (fault.kind() == Fault.Kind.LATENCY) {
			plan.pause(fault.millis());
			chain.doFilter(request, response);
			return;
		}
		var answer = new byte[0];
		if (fault.afterEffect() || fault.kind() == Fault.Kind.TRUNCATED) {
			var caught = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, caught);
			answer = caught.getContentAsByteArray();
		}
		fail(fault, answer, request, response);
	}

	private void fail(Fault fault, byte[] answer, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		switch (fault.kind()) {
			case LATENCY -> throw new IllegalStateException("latency is no failure");
			case HANG -> {
				plan.pause(fault.millis());
				HangUpValve.hangUp(request);
			}
			case RESET -> HangUpValve.hangUp(request);
			case BAD_GATEWAY -> {
				response.reset();
				response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
				write(response, "text/html", BAD_GATEWAY.getBytes(StandardCharsets.UTF_8));
			}
			case TRUNCATED -> write(response, "text/plain", Arrays.copyOf(answer, answer.length / 2));
			case ERROR -> {
				response.reset();
				var error = "{\"errcode\":" + fault.errcode()
						+ ",\"errmsg\":\"system error rid: 00000000-00000000-00000000\"}";
				write(response, "text/plain", error.getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static void write(HttpServletResponse response, String contentType, byte[] body) throws IOException {
		response.setContentType(contentType);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
