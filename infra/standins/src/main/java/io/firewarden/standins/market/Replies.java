package io.firewarden.standins.market;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manners of the exchange: everything is HTTP 200; "no data" and a wrong date are the
 * same line of plain text.
 */
@RestControllerAdvice
class Replies {

	static final String NO_DATA = "没有数据或者时间格式错误";

	static final JsonMapper JSON = JsonMapper.builder().build();

	static ResponseEntity<byte[]> json(Object answer) {
		return json(answer, StandardCharsets.UTF_8);
	}

	/** The label always says UTF-8, whatever the bytes are. */
	static ResponseEntity<byte[]> json(Object answer, Charset charset) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
			.body(JSON.writeValueAsString(answer).getBytes(charset));
	}

	static ResponseEntity<byte[]> text(String words) {
		return text(words, MediaType.TEXT_PLAIN);
	}

	static ResponseEntity<byte[]> text(String words, MediaType type) {
		return ResponseEntity.ok()
			.contentType(new MediaType(type, StandardCharsets.UTF_8))
			.body(words.getBytes(StandardCharsets.UTF_8));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> answer(ExchangeError error) {
		return json(new Failure(error.code(), String.valueOf(error.getMessage())));
	}

	record Failure(String errCode, String errMsg) {
	}

	record Success(String code, Object data, String message) {

		static Success of(Object data) {
			return new Success("0", data, "");
		}

	}

}
