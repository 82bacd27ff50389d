package io.firewarden.gateway.problem;

import java.time.Duration;

import com.mongodb.MongoException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the container or a filter reports with a bare status: refused addresses, a store
 * that is away.
 */
@RestController
class ContainerErrors implements ErrorController {

	private static final Duration STORE_RETRY = Duration.ofSeconds(5);

	private final Problems problems;

	ContainerErrors(Problems problems) {
		this.problems = problems;
	}

	@RequestMapping("/error")
	ResponseEntity<byte[]> error(HttpServletRequest request) {
		// A session that cannot be read is no reason to look signed out.
		var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof MongoException) {
				return this.problems.entity(request, Problem.of(Fault.STORE_DOWN).retryAfter(STORE_RETRY));
			}
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.problems.entity(request,
				Problem.of((status instanceof Integer code) ? Fault.of(code) : Fault.NO_ROUTE));
	}

}
