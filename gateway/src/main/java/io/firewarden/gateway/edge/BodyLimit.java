package io.firewarden.gateway.edge;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import io.firewarden.gateway.problem.BodyTooLarge;
import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;

/**
 * Refuses bodies that are too large: at once when the length is announced, else by
 * counting while the body streams through. Nothing is buffered.
 */
public final class BodyLimit extends OncePerRequestFilter {

	static final String READING = BodyLimit.class.getName() + ".reading";

	private final EdgeSettings settings;

	private final Problems problems;

	BodyLimit(EdgeSettings settings, Problems problems) {
		this.settings = settings;
		this.problems = problems;
	}

	/** What became of reading the body, for whoever has to explain a relay that broke. */
	public enum Reading {

		FINE, TOO_LARGE, CALLER_GONE

	}

	/** How reading the body of this request went so far. */
	public static Reading reading(HttpServletRequest request) {
		return (request.getAttribute(READING) instanceof Reading reading) ? reading : Reading.FINE;
	}

	/** The limit that applies to this address. */
	public DataSize limit(HttpServletRequest request) {
		return relayed(request) ? this.settings.body() : this.settings.ownBody();
	}

	private static boolean relayed(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/api/") || path.startsWith("/public/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataSize limit = limit(request);
		if (request.getContentLengthLong() > limit.toBytes()) {
			this.problems.write(request, response, tooLarge(limit));
			return;
		}
		boolean body = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		if (!body) {
			chain.doFilter(request, response);
			return;
		}
		try {
			chain.doFilter(relayed(request) ? new StreamedRequest(request, limit.toBytes())
					: new CountedRequest(request, limit.toBytes()), response);
		}
		catch (BodyTooLarge ex) {
			this.problems.write(request, response, tooLarge(limit));
		}
	}

	/** The refusal for a body over this limit. */
	public static Problem tooLarge(DataSize limit) {
		return Problem.of(Fault.BODY_TOO_LARGE,
				(limit.toMegabytes() > 0) ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " kB");
	}

}
