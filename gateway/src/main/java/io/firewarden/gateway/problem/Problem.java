package io.firewarden.gateway.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One refusal.
 *
 * @param arguments values for the sentence
 * @param errors details, for instance the rules a password breaks
 * @param retryAfter when it is worth another try, null when waiting does not help
 */
public record Problem(Fault fault, List<Object> arguments, List<Detail> errors, @Nullable Duration retryAfter) {

	public Problem {
		arguments = List.copyOf(arguments);
		errors = List.copyOf(errors);
	}

	public static Problem of(Fault fault, Object... arguments) {
		return new Problem(fault, List.of(arguments), List.of(), null);
	}

	public Problem with(List<Detail> details) {
		return new Problem(this.fault, this.arguments, details, this.retryAfter);
	}

	public Problem retryAfter(Duration delay) {
		return new Problem(this.fault, this.arguments, this.errors, delay);
	}

	/** The exception a controller throws for it. */
	public Refused refused() {
		return new Refused(this);
	}

	/**
	 * One thing that is wrong.
	 *
	 * @param field name of the field in the request
	 * @param code which rule; also the key of its sentence
	 */
	public record Detail(String field, String code) {

	}

	/** A refusal on its way to the answer; no stack, it is not a failure. */
	public static final class Refused extends RuntimeException {

		private final transient Problem problem;

		private Refused(Problem problem) {
			super(problem.fault().code(), null, false, false);
			this.problem = problem;
		}

		public Problem problem() {
			return this.problem;
		}

	}

}
