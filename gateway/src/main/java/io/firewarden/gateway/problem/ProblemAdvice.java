package io.firewarden.gateway.problem;

import java.time.Duration;
import java.util.List;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what the gateway's own controllers throw into problems. */
@RestControllerAdvice
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<byte[]> refused(Problem.Refused refused, HttpServletRequest request) {
		return this.problems.entity(request, refused.problem());
	}

	@ExceptionHandler({ NoResourceFoundException.class, NoHandlerFoundException.class })
	ResponseEntity<byte[]> noRoute(HttpServletRequest request) {
		return this.problems.entity(request, Problem.of(Fault.NO_ROUTE));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> method(HttpRequestMethodNotSupportedException ex, HttpServletRequest request) {
		return this.problems.entity(request, Problem.of(Fault.METHOD_NOT_ALLOWED));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> mediaType(HttpMediaTypeException ex, HttpServletRequest request) {
		return this.problems.entity(request, Problem.of(Fault.UNSUPPORTED_MEDIA_TYPE));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> unreadable(HttpMessageNotReadableException ex, HttpServletRequest request) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof BodyTooLarge) {
				return this.problems.entity(request, Problem.of(Fault.BODY_TOO_LARGE));
			}
		}
		return this.problems.entity(request, Problem.of(Fault.MALFORMED_JSON));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> invalid(MethodArgumentNotValidException ex, HttpServletRequest request) {
		List<Problem.Detail> errors = ex.getFieldErrors()
			.stream()
			.map((error) -> new Problem.Detail(error.getField(), String.valueOf(error.getCode())))
			.toList();
		return this.problems.entity(request, Problem.of(Fault.INVALID).with(errors));
	}

	// The filter chain answers these; here they would become a 500.
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void security(RuntimeException ex) {
		throw ex;
	}

	@ExceptionHandler
	ResponseEntity<byte[]> store(MongoException ex, HttpServletRequest request) {
		log.warn("The store does not answer", ex);
		return this.problems.entity(request, Problem.of(Fault.STORE_DOWN).retryAfter(Duration.ofSeconds(5)));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> unexpected(Exception ex, HttpServletRequest request) {
		log.error("Unexpected failure", ex);
		return this.problems.entity(request, Problem.of(Fault.UNEXPECTED));
	}

}
