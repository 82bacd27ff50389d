package io.firewarden.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Writes refusals as problem documents (RFC 9457) in the caller's language.
 */
final class ProblemDocuments {

	private final MessageSource messages;

	private final LocaleResolver locales;

	ProblemDocuments(MessageSource messages, LocaleResolver locales) {
		this.messages = messages;
		this.locales = locales;
	}

	ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request) {
		Locale locale = this.locales.resolveLocale(request);
		List<FieldError> errors = refusal.errors()
			.stream()
			.map((error) -> new FieldError(error.field(), error.code(), sentence(error.code(), error.args(), locale),
					error.suggestion()))
			.toList();
		Problem problem = new Problem(URI.create("about:blank"), refusal.status().getReasonPhrase(),
				refusal.status().value(), sentence(refusal.code(), refusal.args(), locale), refusal.code(),
				request.getRequestURI(), errors);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		headers.setContentLanguage(locale);
		headers.setCacheControl("no-store");
		if (refusal.retryAfter() != null) {
			headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
		}
		return new ResponseEntity<>(problem, headers, refusal.status());
	}

	private String sentence(String code, Object[] args, Locale locale) {
		return this.messages.getMessage(code, args, code, locale) instanceof String found ? found : code;
	}

	/** The document: RFC 9457 with a stable code and the fields at fault. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	record Problem(URI type, String title, int status, String detail, String code, String instance,
			List<FieldError> errors) {
	}

	/** One field or row. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FieldError(String field, String code, String message, @Nullable String suggestion) {
	}

}
