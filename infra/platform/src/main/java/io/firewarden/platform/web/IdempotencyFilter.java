package io.firewarden.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import io.firewarden.platform.access.Acting;
import io.firewarden.platform.access.Attempt;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Callers;
import io.firewarden.platform.access.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST of a signed-in caller carries an Idempotency-Key: a repetition with the same
 * body gets the first answer and does nothing, another body under the same key is
 * refused. Where there is no lasting answer the repetition does the work, as a further
 * {@link Attempt} at the same request.
 */
class IdempotencyFilter extends OncePerRequestFilter {

	static final String HEADER = "Idempotency-Key";

	static final int LONGEST_KEY = 80;

	/** Bodies of commands; files stream through, see {@link FileBody}. */
	private static final int LARGEST_BODY = 2 * 1024 * 1024;

	private final IdempotencyKeys keys;

	private final HandlerExceptionResolver problems;

	IdempotencyFilter(IdempotencyKeys keys, HandlerExceptionResolver problems) {
		this.keys = keys;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		Optional<Caller> caller = Callers.current();
		return !"POST".equals(request.getMethod()) || !request.getRequestURI().startsWith("/api/") || caller.isEmpty()
				|| caller.get().has(Role.SERVICE) || FileBody.in(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			filter(request, response, chain);
		}
		catch (Refusal refusal) {
			this.problems.resolveException(request, response, null, refusal);
		}
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = request.getHeader(HEADER);
		if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
			throw Problems.of(HttpStatus.BAD_REQUEST, "PLT-010");
		}
		byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
		if (body.length > LARGEST_BODY) {
			throw Problems.of(HttpStatus.CONTENT_TOO_LARGE, "PLT-013");
		}
		String id = Callers.current().map(Caller::username).orElse("") + ":" + key;
		switch (this.keys.begin(id, fingerprint(request, body))) {
			case IdempotencyKeys.Verdict.Go(var attempt) ->
				work(id, attempt, new Replayed(request, body), response, chain);
			case IdempotencyKeys.Verdict.Answered answer -> replay(answer, response);
			case IdempotencyKeys.Verdict.Running() ->
				throw Problems.later(HttpStatus.CONFLICT, "PLT-012", Duration.ofSeconds(2));
			case IdempotencyKeys.Verdict.OtherRequest() ->
				throw Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "PLT-011");
		}
	}

	private void work(String id, Attempt attempt, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
		boolean lasting = false;
		try {
			Chains.run(Acting.current().in(attempt), chain, request, kept);
			lasting = kept.getStatus() < 500 && kept.getStatus() != HttpStatus.TOO_MANY_REQUESTS.value();
			if (lasting) {
				this.keys.answered(id,
						new IdempotencyKeys.Verdict.Answered(kept.getStatus(), kept.getContentType(),
								kept.getHeader(HttpHeaders.ETAG), kept.getHeader(HttpHeaders.LOCATION),
								kept.getContentAsByteArray()));
			}
		}
		finally {
			if (!lasting) {
				this.keys.failed(id);
			}
			kept.copyBodyToResponse();
		}
	}

	private static void replay(IdempotencyKeys.Verdict.Answered answer, HttpServletResponse response)
			throws IOException {
		response.setStatus(answer.status());
		response.setHeader("Idempotency-Replayed", "true");
		header(response, HttpHeaders.CONTENT_TYPE, answer.contentType());
		header(response, HttpHeaders.ETAG, answer.etag());
		header(response, HttpHeaders.LOCATION, answer.location());
		response.getOutputStream().write(answer.body());
	}

	private static void header(HttpServletResponse response, String name, @Nullable String value) {
		if (value != null) {
			response.setHeader(name, value);
		}
	}

	private static String fingerprint(HttpServletRequest request, byte[] body) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
				.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The request with its body once more. */
	private static final class Replayed extends HttpServletRequestWrapper {

		private final byte[] body;

		Replayed(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			ByteArrayInputStream stream = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {

				@Override
				public int read() {
					return stream.read();
				}

				@Override
				public int read(byte[] target, int offset, int length) {
					return stream.read(target, offset, length);
				}

				@Override
				public boolean isFinished() {
					return stream.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new IllegalStateException("read in blocking style only");
				}

			};
		}

	}

}
