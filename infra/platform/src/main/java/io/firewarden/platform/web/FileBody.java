package io.firewarden.platform.web;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A request whose body is a file as it lies on the caller's disk. It is never held in
 * memory to compare it with another one: its handler takes the Idempotency-Key and makes
 * the same record of the same key.
 */
public final class FileBody {

	/** The content types of files; a handler that takes one names them. */
	private static final Set<String> TYPES = Set.of("application/octet-stream", "text/csv",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel");

	private FileBody() {
	}

	/** Whether the request brings a file. */
	static boolean in(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
	}

	/** The Idempotency-Key of a request that brings a file; without one it is refused. */
	public static String key(HttpHeaders headers) {
		String key = headers.getFirst(IdempotencyFilter.HEADER);
		if (key == null || key.isBlank() || key.length() > IdempotencyFilter.LONGEST_KEY) {
			throw Problems.of(HttpStatus.BAD_REQUEST, "PLT-010");
		}
		return key;
	}

}
