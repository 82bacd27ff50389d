package io.firewarden.standins.wechat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client of the stand-in, as plain as can be: it never tries twice. */
final class WechatCaller {

	static final String GRANT = """
			{"grant_type":"client_credential","appid":"wx5110000f1e2d3c4b","secret":"00000000000000005110000000000000"}""";

	/** The beginning of a JPEG; nobody looks further. */
	static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F' };

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String root;

	private String token = "";

	private String thumb = "";

	WechatCaller(String root) {
		this.root = root;
	}

	/** Fetches a token and uploads a permanent thumb. */
	WechatCaller signIn() throws IOException {
		token = post("/cgi-bin/stable_token", GRANT).path("access_token").asString();
		thumb = upload("/cgi-bin/material/add_material", "&type=thumb", JPEG).path("media_id").asString();
		return this;
	}

	String addDraft(String source) throws IOException {
		return post("/cgi-bin/draft/add", draft(source)).path("media_id").asString();
	}

	String submit(String mediaId) throws IOException {
		return post("/cgi-bin/freepublish/submit", "{\"media_id\":\"" + mediaId + "\"}").path("publish_id").asString();
	}

	JsonNode status(String publishId) throws IOException {
		return post("/cgi-bin/freepublish/get", "{\"publish_id\":\"" + publishId + "\"}");
	}

	String draft(String source) {
		return draft(source, "<p>正文</p>");
	}

	String draft(String source, String content) {
		ObjectNode draft = JsonMapper.shared().createObjectNode();
		draft.putArray("articles")
			.addObject()
			.put("title", "关于消防技术服务机构的通报")
			.put("content", content)
			.put("content_source_url", source)
			.put("thumb_media_id", thumb);
		return draft.toString();
	}

	JsonNode post(String path, String body) throws IOException {
		return json(send(path, "application/json", body.getBytes(StandardCharsets.UTF_8)));
	}

	JsonNode upload(String path, String query, byte[] file) throws IOException {
		var body = new ByteArrayOutputStream();
		body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"media\"; filename=\"x.jpg\"\r\n"
				+ "Content-Type: image/jpeg\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
		return json(send(path + "?access_token=" + token + query, "multipart/form-data; boundary=edge",
				body.toByteArray()));
	}

	HttpResponse<String> get(String path) throws IOException {
		return exchange(HttpRequest.newBuilder(URI.create(root + path)));
	}

	JsonNode ask(String path) throws IOException {
		return json(get(path));
	}

	/** A call under {@code /_sim}. */
	int command(String method, String path, String body) throws IOException {
		return exchange(HttpRequest.newBuilder(URI.create(root + path))
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body))).statusCode();
	}

	HttpResponse<String> send(String path, String contentType, byte[] body) throws IOException {
		var target = path.contains("?") ? path : path + "?access_token=" + token;
		return exchange(HttpRequest.newBuilder(URI.create(root + target))
			.header("Content-Type", contentType)
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
		try {
			return http.send(request.timeout(Duration.ofSeconds(10)).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}

}
