package io.firewarden.platform.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.MongoException;
import feign.FeignException;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.remote.DependencyUnavailable;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.TooManyWaiting;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Every failure leaves as a problem document with a code of its own; what nobody expected
 * is logged and says nothing about the inside.
 */
@RestControllerAdvice
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final Duration SOON = Duration.ofSeconds(5);

	private final ProblemDocuments documents;

	ProblemAdvice(ProblemDocuments documents) {
		this.documents = documents;
	}

	@ExceptionHandler
	ResponseEntity<Object> anything(Exception failure, HttpServletRequest request) {
		return this.documents.answer(refusal(failure), request);
	}

	private Refusal refusal(Exception failure) {
		return switch (failure) {
			case Refusal refusal -> refusal;
			case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
			case MethodArgumentNotValidException invalid -> invalid(invalid);
			case HandlerMethodValidationException invalid -> invalidParameter(invalid);
			case Paging.UnknownOrder unknown -> field("sort", "PLT-020", unknown.field());
			case TypeMismatchException mismatch ->
				field(String.valueOf(mismatch.getPropertyName()), "PLT-021", String.valueOf(mismatch.getValue()));
			case ServletRequestBindingException missing ->
				Problems.of(HttpStatus.BAD_REQUEST, "PLT-022", String.valueOf(missing.getMessage()));
			case NoResourceFoundException _, NoHandlerFoundException _ -> Problems.of(HttpStatus.NOT_FOUND, "PLT-003");
			case HttpRequestMethodNotSupportedException method ->
				Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "PLT-004", method.getMethod());
			case HttpMediaTypeException _ -> Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "PLT-015");
			case AuthenticationServiceException outage -> unavailable(outage, "gateway");
			case AuthenticationException _ -> Problems.of(HttpStatus.UNAUTHORIZED, "PLT-005");
			case AccessDeniedException _ -> Problems.of(HttpStatus.FORBIDDEN, "PLT-006");
			case DependencyUnavailable outage -> unavailable(outage, outage.dependency());
			case CallNotPermittedException outage -> unavailable(outage, outage.getCausingCircuitBreakerName());
			case FeignException outage -> unavailable(outage, "service");
			case MongoException outage -> unavailable(outage, "store");
			case TooManyWaiting _ -> Problems.later(HttpStatus.SERVICE_UNAVAILABLE, "PLT-016", SOON);
			case CalendarYearMissing missing ->
				Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "PLT-018", Integer.toString(missing.year()));
			default -> {
				log.error("unexpected", failure);
				yield Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "PLT-017");
			}
		};
	}

	private static Refusal unavailable(Exception outage, String dependency) {
		log.warn("{} does not answer: {}", dependency, outage.toString());
		return Problems.later(HttpStatus.SERVICE_UNAVAILABLE, "PLT-014", SOON, dependency);
	}

	private static Refusal unreadable(HttpMessageNotReadableException unreadable) {
		if (unreadable.getCause() instanceof Refusal refusal) {
			return refusal;
		}
		// A value of the wrong type is the caller's field, not broken JSON.
		if (unreadable.getCause() instanceof DatabindException bound && !bound.getPath().isEmpty()) {
			return field(path(bound.getPath()), "PLT-021", "");
		}
		return Problems.of(HttpStatus.BAD_REQUEST, "PLT-001");
	}

	private static String path(List<JacksonException.Reference> references) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference reference : references) {
			if (reference.getPropertyName() != null) {
				path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
			}
			else {
				path.append('[').append(reference.getIndex()).append(']');
			}
		}
		return path.toString();
	}

	private static Refusal invalid(MethodArgumentNotValidException invalid) {
		List<FieldProblem> errors = new ArrayList<>();
		invalid.getBindingResult()
			.getFieldErrors()
			.forEach((error) -> errors
				.add(FieldProblem.of(error.getField(), "PLT-023", String.valueOf(error.getDefaultMessage()))));
		return new Refusal(HttpStatus.BAD_REQUEST, "PLT-002", new Object[0], errors, null);
	}

	private static Refusal invalidParameter(HandlerMethodValidationException invalid) {
		List<FieldProblem> errors = new ArrayList<>();
		invalid.getParameterValidationResults()
			.forEach((result) -> errors
				.add(FieldProblem.of(String.valueOf(result.getMethodParameter().getParameterName()), "PLT-023",
						String.valueOf(result.getResolvableErrors().getFirst().getDefaultMessage()))));
		return new Refusal(HttpStatus.BAD_REQUEST, "PLT-002", new Object[0], errors, null);
	}

	private static Refusal field(String field, String code, Object... args) {
		return new Refusal(HttpStatus.BAD_REQUEST, "PLT-002", new Object[0],
				List.of(FieldProblem.of(field, code, args)), null);
	}

}
