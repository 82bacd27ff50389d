package io.firewarden.registry.sharing.adapter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.firewarden.registry.sharing.DataExchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an answer of the exchange. Everything comes as HTTP 200, so only the body tells
 * what it is; the label of its charset is not believed.
 */
sealed interface Reading {

	/** The line it answers for a day without data, and for a malformed date. */
	String NOTHING = "没有数据或者时间格式错误";

	JsonMapper JSON = JsonMapper.builder().build();

	/** Data. */
	record Json(JsonNode body, String charset) implements Reading {
	}

	record Nothing() implements Reading {
	}

	record Error(String code, String message) implements Reading {

		/** The secret ended, or was replaced behind our back. */
		boolean ofSecret() {
			return this.code.equals("E-105") || this.code.equals("E-101");
		}

	}

	record Other(DataExchange.Kind kind, byte[] answer) implements Reading {
	}

	static Reading of(byte[] bytes) {
		Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
		String text = new String(bytes, charset).strip();
		if (text.contains(NOTHING)) {
			return new Nothing();
		}
		JsonNode body;
		try {
			body = JSON.readTree(text);
		}
		catch (JacksonException _) {
			return new Other(looksLikeHtml(text) ? DataExchange.Kind.HTML : DataExchange.Kind.TEXT, bytes);
		}
		if (!body.isObject()) {
			return new Other(DataExchange.Kind.JSON, bytes);
		}
		String error = body.path("errCode").asString("");
		return error.isEmpty() ? new Json(body, charset.name()) : new Error(error, body.path("errMsg").asString(""));
	}

	private static boolean looksLikeHtml(String text) {
		String head = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
		return head.startsWith("<!doctype html") || head.contains("<html");
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException _) {
			return false;
		}
	}

}
