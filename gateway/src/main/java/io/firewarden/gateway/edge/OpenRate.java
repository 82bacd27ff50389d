package io.firewarden.gateway.edge;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import io.firewarden.gateway.problem.Fault;
import io.firewarden.gateway.problem.Problem;
import io.firewarden.gateway.problem.Problems;

/**
 * Limits how fast one address may use what is open without sign-in: a bucket of tokens
 * per address, in memory and per instance. It is a protection and no quota; the number of
 * addresses it remembers is bounded.
 */
public final class OpenRate extends OncePerRequestFilter {

	private static final int ADDRESSES = 20_000;

	private static final double NANOS = 1_000_000_000d;

	private final EdgeSettings settings;

	private final Problems problems;

	private final LongSupplier nanos;

	// In the order of last use; whoever came first to be forgotten had a full bucket, or
	// is one of a crowd.
	private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true);

	OpenRate(EdgeSettings settings, Problems problems, LongSupplier nanos) {
		this.settings = settings;
		this.problems = problems;
		this.nanos = nanos;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !(path.startsWith("/public/") || path.startsWith("/oauth2/") || path.equals("/auth/login")
				|| path.equals("/auth/password"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (take(request.getRemoteAddr())) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.write(request, response,
					Problem.of(Fault.TOO_MANY_REQUESTS).retryAfter(Duration.ofSeconds(1)));
		}
	}

	boolean take(String address) {
		long now = this.nanos.getAsLong();
		synchronized (this.buckets) {
			Bucket bucket = this.buckets.computeIfAbsent(address, (_) -> new Bucket(this.settings.openBurst(), now));
			boolean taken = bucket.take(now, this.settings);
			if (this.buckets.size() > ADDRESSES) {
				Iterator<String> oldest = this.buckets.keySet().iterator();
				oldest.next();
				oldest.remove();
			}
			return taken;
		}
	}

	int remembered() {
		synchronized (this.buckets) {
			return this.buckets.size();
		}
	}

	private static final class Bucket {

		private double tokens;

		private long filledAt;

		private Bucket(double tokens, long filledAt) {
			this.tokens = tokens;
			this.filledAt = filledAt;
		}

		private boolean take(long now, EdgeSettings settings) {
			double gained = (now - this.filledAt) / NANOS * settings.openRate();
			this.tokens = Math.min(settings.openBurst(), this.tokens + gained);
			this.filledAt = now;
			if (this.tokens < 1) {
				return false;
			}
			this.tokens--;
			return true;
		}

	}

}
