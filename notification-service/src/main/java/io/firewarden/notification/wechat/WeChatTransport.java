package io.firewarden.notification.wechat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One HTTP exchange with WeChat. Errors come as HTTP 200, answers as {@code text/plain},
 * so only the body counts. Addresses hold the access token and are never logged or told.
 */
final class WeChatTransport {

	private static final Logger log = LoggerFactory.getLogger(WeChatTransport.class);

	private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

	/** Non-ASCII characters stay as they are: WeChat shows an escaped title literally. */
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final RestClient http;

	WeChatTransport(WeChatProperties account) {
		// Not HttpURLConnection: it repeats a POST by itself when the connection breaks.
		var client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(account.connectTimeout())
			.build();
		var requests = new JdkClientHttpRequestFactory(client);
		requests.setReadTimeout(account.readTimeout());
		this.http = RestClient.builder().baseUrl(account.url().toString()).requestFactory(requests).build();
	}

	Reply post(String path, Map<String, ?> query, Object body) {
		return exchange(path, query, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(body));
	}

	Reply postForm(String path, Map<String, ?> query, MultiValueMap<String, Object> parts) {
		return exchange(path, query, MediaType.MULTIPART_FORM_DATA, parts);
	}

	private Reply exchange(String path, Map<String, ?> query, MediaType type, Object body) {
		Reply reply;
		try {
			reply = this.http.post().uri((uri) -> {
				query.forEach((name, _) -> uri.queryParam(name, "{" + name + "}"));
				return uri.path(path).build(query);
			}).contentType(type).body(body).exchange((_, response) -> {
				if (response.getStatusCode().isError()) {
					return new Reply.NoAnswer("HTTP " + response.getStatusCode().value());
				}
				return read(response.getBody().readNBytes(LARGEST_ANSWER));
			});
		}
		catch (RestClientException ex) {
			// Its message holds the address with the token; the kind of failure is
			// enough.
			reply = new Reply.NoAnswer(kind(ex));
		}
		switch (reply) {
			case Reply.Ok _ -> log.debug("{} ok", path);
			case Reply.Refused(var code, var message) -> log.info("{} refused: {} {}", path, code, message);
			case Reply.NoAnswer(var detail) -> log.warn("{} without an answer: {}", path, detail);
		}
		return reply;
	}

	private static Reply read(byte[] bytes) throws IOException {
		JsonNode body;
		try {
			body = JSON.readTree(bytes);
		}
		catch (JacksonException ex) {
			return new Reply.NoAnswer("not JSON");
		}
		if (!body.isObject()) {
			return new Reply.NoAnswer("not a JSON object");
		}
		// Some successes carry no errcode at all.
		int code = body.path("errcode").asInt(0);
		var message = body.path("errmsg").asString("");
		return switch (code) {
			case 0 -> new Reply.Ok(body);
			case -1 -> new Reply.NoAnswer("-1 " + message);
			default -> new Reply.Refused(code, message);
		};
	}

	private static String kind(Throwable failure) {
		Throwable deepest = failure;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return deepest.getClass().getSimpleName();
	}

}
