package io.firewarden.platform.web;

import java.time.Duration;
import java.util.List;

import io.firewarden.platform.kernel.Rule;
import org.springframework.http.HttpStatus;

/**
 * Makes refusals. Their sentences stand in {@code messages/problems*.properties} of the
 * service under the code.
 */
public final class Problems {

	/** A rule refuses the command. */
	public Refusal refused(HttpStatus status, Rule rule, Object... args) {
		return of(status, rule.code(), args);
	}

	/** A rule refuses the command, and these fields are why. */
	public Refusal refused(HttpStatus status, Rule rule, List<FieldProblem> errors) {
		return new Refusal(status, rule.code(), new Object[0], errors, null);
	}

	/** As above, with what stands in the places of the sentence. */
	public Refusal refused(HttpStatus status, Rule rule, List<FieldProblem> errors, Object... args) {
		return new Refusal(status, rule.code(), args, errors, null);
	}

	/** The input does not have the shape it must have. */
	public Refusal invalid(List<FieldProblem> errors) {
		return new Refusal(HttpStatus.BAD_REQUEST, "PLT-002", new Object[0], errors, null);
	}

	/** There is no such record, or it lies outside the caller's jurisdiction. */
	public Refusal notFound() {
		return of(HttpStatus.NOT_FOUND, "PLT-007");
	}

	/** The caller changed a version that is no longer the current one. */
	public Refusal stale() {
		return of(HttpStatus.PRECONDITION_FAILED, "PLT-009");
	}

	/** Another write came first while this one was under way. */
	public Refusal overtaken() {
		return of(HttpStatus.CONFLICT, "PLT-019");
	}

	static Refusal of(HttpStatus status, String code, Object... args) {
		return new Refusal(status, code, args, List.of(), null);
	}

	static Refusal later(HttpStatus status, String code, Duration retryAfter, Object... args) {
		return new Refusal(status, code, args, List.of(), retryAfter);
	}

}
