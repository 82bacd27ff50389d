package io.firewarden.standins.market;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the exchange, as plain as can be: it never tries twice. */
final class MarketCaller {

	static final String APPKEY = "5110000000000000market0000000000";

	static final String REQUESTER = "rq_511000_fire";

	static final String DATA = "s_511000_scjg_entity";

	static final String NOTICE = "s_511000_scjg_notice";

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String root;

	private String secret = "none";

	MarketCaller(String root) {
		this.root = root;
	}

	MarketCaller signIn() throws IOException {
		secret = decrypt(key(REQUESTER, APPKEY).at("/data/secret").asString());
		return this;
	}

	JsonNode key(String requester, String appkey) throws IOException {
		return json(send(signed("/exchange/key", requester, DATA, appkey, Clock.systemUTC().millis())
			.POST(HttpRequest.BodyPublishers.noBody())));
	}

	HttpResponse<byte[]> day(String day, int start, int size) throws IOException {
		return day("MARKET_ENTITY", day, start, size);
	}

	HttpResponse<byte[]> day(String table, String day, int start, int size) throws IOException {
		return get(
				"/exchange/data?tableId=" + table + "&submittedDate=" + day + "&STARTNUM=" + start + "&PAGENUM=" + size,
				DATA, Clock.systemUTC().millis());
	}

	HttpResponse<byte[]> get(String path, String service, long millis) throws IOException {
		return send(signed(path, REQUESTER, service, secret, millis));
	}

	JsonNode deliver(String documentNo, String lines) throws IOException {
		byte[] data = lines.getBytes(StandardCharsets.UTF_8);
		String control = JsonMapper.shared()
			.createObjectNode()
			.put("rows", lines.lines().count())
			.put("sha256", Sealing.sha256(data))
			.toString();
		String body = part("control", control) + part("data", lines) + part("document", "<p>抄告函</p>")
				+ "--edge\r\nContent-Disposition: form-data; name=\"documentNo\"\r\n\r\n" + documentNo + "\r\n"
				+ "--edge--\r\n";
		return json(send(signed("/exchange/notices", REQUESTER, NOTICE, secret, Clock.systemUTC().millis())
			.header("Content-Type", "multipart/form-data; boundary=edge")
			.POST(HttpRequest.BodyPublishers.ofString(body))));
	}

	JsonNode receipt(String documentNo) throws IOException {
		return json(get("/exchange/receipts?documentNo=" + URLEncoder.encode(documentNo, StandardCharsets.UTF_8),
				NOTICE, Clock.systemUTC().millis()));
	}

	int command(String method, String path, String body) throws IOException {
		return send(HttpRequest.newBuilder(URI.create(root + path))
			.header("Content-Type", path.contains("/days/") ? "text/plain;charset=UTF-8" : "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body))).statusCode();
	}

	static JsonNode json(HttpResponse<byte[]> answer) {
		return JsonMapper.shared().readTree(text(answer));
	}

	static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	/** As a client that is not Java has to do it: the seeded generator is SHA-1 twice. */
	static String decrypt(String encrypted) {
		try {
			var sha1 = MessageDigest.getInstance("SHA-1");
			byte[] key = Arrays.copyOf(sha1.digest(sha1.digest(APPKEY.getBytes(StandardCharsets.UTF_8))), 16);
			var cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
			cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
			return new String(cipher.doFinal(Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder signed(String path, String requester, String service, String key, long millis) {
		return HttpRequest.newBuilder(URI.create(root + path))
			.header("gjgxjhpt_rid", requester)
			.header("gjgxjhpt_sid", service)
			.header("gjgxjhpt_rtime", Long.toString(millis))
			.header("gjgxjhpt_sign", Sealing.sign(key, service, requester, Long.toString(millis)));
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
		try {
			return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String part(String name, String content) {
		return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
	}

}
