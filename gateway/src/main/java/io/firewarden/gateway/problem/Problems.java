package io.firewarden.gateway.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes refusals as RFC 9457 problems, always in UTF-8. The sentence is English for
 * callers who ask for it and Chinese for everybody else.
 */
@Component
public class Problems {

	private static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

	private final MessageSource messages;

	private final JsonMapper json;

	Problems(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	/** The language of the answer. */
	public static Locale language(HttpServletRequest request) {
		boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
				&& "en".equals(request.getLocale().getLanguage());
		return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	/** From a filter. Writes nothing when the answer is already on its way. */
	public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(problem.fault().status().value());
		headers(problem).forEach((name, value) -> response.setHeader(name, value));
		response.setContentType(MEDIA_TYPE);
		byte[] body = body(request, problem);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
		response.flushBuffer();
	}

	/** From a controller. */
	public ResponseEntity<byte[]> entity(HttpServletRequest request, Problem problem) {
		var answer = ResponseEntity.status(problem.fault().status()).header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
		headers(problem).forEach((name, value) -> answer.header(name, value));
		return answer.body(body(request, problem));
	}

	/** From a route. */
	public ServerResponse answer(HttpServletRequest request, Problem problem) {
		return ServerResponse.status(problem.fault().status()).build((_, response) -> {
			write(request, response, problem);
			return null;
		});
	}

	private static Map<String, String> headers(Problem problem) {
		var delay = problem.retryAfter();
		return (delay != null) ? Map.of(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, delay.toSeconds())))
				: Map.of();
	}

	private byte[] body(HttpServletRequest request, Problem problem) {
		Locale language = language(request);
		Fault fault = problem.fault();
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", "about:blank");
		body.put("title", fault.status().getReasonPhrase());
		body.put("status", fault.status().value());
		body.put("detail", this.messages.getMessage(fault.code(), problem.arguments().toArray(), language));
		body.put("code", fault.code());
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		body.put("instance", (failed != null) ? failed : request.getRequestURI());
		if (!problem.errors().isEmpty()) {
			body.put("errors", details(fault, problem.errors(), language));
		}
		return this.json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
	}

	private List<Map<String, String>> details(Fault fault, List<Problem.Detail> errors, Locale language) {
		return errors.stream()
			.map((error) -> Map.of("field", error.field(), "code", error.code(), "message",
					String.valueOf(
							this.messages.getMessage(fault.code() + "." + error.code(), null, error.code(), language))))
			.toList();
	}

}
