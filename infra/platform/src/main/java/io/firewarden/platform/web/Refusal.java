package io.firewarden.platform.web;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refused request on its way to the caller. Thrown by controllers only, carries no
 * stack.
 */
public final class Refusal extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	private final transient Object[] args;

	private final transient List<FieldProblem> errors;

	private final @Nullable Duration retryAfter;

	Refusal(HttpStatus status, String code, Object[] args, List<FieldProblem> errors, @Nullable Duration retryAfter) {
		super(code, null, false, false);
		this.status = status;
		this.code = code;
		this.args = args.clone();
		this.errors = List.copyOf(errors);
		this.retryAfter = retryAfter;
	}

	public HttpStatus status() {
		return this.status;
	}

	public String code() {
		return this.code;
	}

	Object[] args() {
		return this.args.clone();
	}

	public List<FieldProblem> errors() {
		return this.errors;
	}

	@Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
