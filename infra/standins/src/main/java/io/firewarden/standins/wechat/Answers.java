package io.firewarden.standins.wechat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** WeChat's manners: snake_case JSON called {@code text/plain}, always HTTP 200. */
final class Answers {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.changeDefaultPropertyInclusion((_) -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
		.build();

	private Answers() {
	}

	static ResponseEntity<byte[]> of(Object answer) {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(JSON.writeValueAsBytes(answer));
	}

	static ResponseEntity<byte[]> ok() {
		return of(new Status(0, "ok"));
	}

	static ResponseEntity<byte[]> error(ApiError error, Instant now) {
		return of(new Status(error.code(), error.getMessage() + rid(now)));
	}

	/**
	 * Reads the body of a call.
	 * @throws ApiError 44002 if there is none, 47001 if it is no JSON object
	 */
	static JsonNode read(byte @Nullable [] body) {
		if (body == null || body.length == 0) {
			throw new ApiError(44002, "empty post data");
		}
		try {
			var call = JSON.readTree(new String(body, StandardCharsets.UTF_8));
			if (call.isObject()) {
				return call;
			}
		}
		catch (JacksonException _) {
			// Answered below, as any other body that is no object.
		}
		throw ApiError.malformed();
	}

	/** The trace number every error ends with; the first part is the time. */
	private static String rid(Instant now) {
		var hex = HexFormat.of();
		var chance = ThreadLocalRandom.current();
		return " rid: " + hex.toHexDigits((int) now.getEpochSecond()) + "-" + hex.toHexDigits(chance.nextInt()) + "-"
				+ hex.toHexDigits(chance.nextInt());
	}

	record Status(int errcode, String errmsg) {
	}

}
