package io.firewarden.gateway.edge;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

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

	private static final String READING = BodyLimit.class.getName() + ".reading";

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
		String path = request.getRequestURI();
		boolean relayed = path.startsWith("/api/") || path.startsWith("/public/");
		return relayed ? this.settings.body() : this.settings.ownBody();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataSize limit = limit(request);
		if (request.getContentLengthLong() > limit.toBytes()) {
			this.problems.write(request, response, tooLarge(limit));
			return;
		}
		boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
		chain.doFilter(body ? new Counted(request, limit.toBytes()) : request, response);
	}

	/** The refusal for a body over this limit. */
	public static Problem tooLarge(DataSize limit) {
		return Problem.of(Fault.BODY_TOO_LARGE,
				(limit.toMegabytes() > 0) ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " kB");
	}

	private static final class Counted extends HttpServletRequestWrapper {

		private final long limit;

		private Counted(HttpServletRequest request, long limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new CountedStream(super.getInputStream(), (HttpServletRequest) getRequest(), this.limit);
		}

	}

	private static final class CountedStream extends ServletInputStream {

		private final ServletInputStream stream;

		private final HttpServletRequest request;

		private final long limit;

		private long read;

		private CountedStream(ServletInputStream stream, HttpServletRequest request, long limit) {
			this.stream = stream;
			this.request = request;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int number;
			try {
				number = this.stream.read(into, offset, length);
			}
			catch (IOException ex) {
				this.request.setAttribute(READING, Reading.CALLER_GONE);
				throw ex;
			}
			this.read += Math.max(0, number);
			if (this.read > this.limit) {
				this.request.setAttribute(READING, Reading.TOO_LARGE);
				throw new BodyTooLarge(this.limit);
			}
			return number;
		}

		@Override
		public int available() throws IOException {
			return this.stream.available();
		}

		@Override
		public boolean isFinished() {
			return this.stream.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.stream.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.stream.setReadListener(listener);
		}

	}

}
