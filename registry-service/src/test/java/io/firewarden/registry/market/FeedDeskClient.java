package io.firewarden.registry.market;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.firewarden.registry.Desk;
import io.firewarden.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.awaitility.Awaitility.await;

/** A person before the page of the market feed. */
public final class FeedDeskClient {

	private static final String BATCHES = "/api/registry/market/batches";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final TestTokens token;

	private FeedDeskClient(int port, TestTokens token) {
		this.port = port;
		this.token = token;
	}

	public static FeedDeskClient of(int port, TestTokens token) {
		return new FeedDeskClient(port, token);
	}

	public Desk desk() {
		return Desk.of(this.port, this.token);
	}

	public Desk.Answer send(String fileName, byte[] file, @Nullable String charset) {
		return send(fileName, file, charset, UUID.randomUUID().toString());
	}

	public Desk.Answer send(String fileName, byte[] file, @Nullable String charset, String key) {
		String query = "?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8)
				+ ((charset != null) ? "&charset=" + charset : "");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + BATCHES + query))
			.header("Authorization", this.token.bearer())
			.header("Content-Type", "application/octet-stream")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
			.build();
		try {
			HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
			return new Desk.Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Brings a text and waits for the end. */
	public JsonNode bring(String fileName, String text) {
		return ended(
				send(fileName, text.getBytes(StandardCharsets.UTF_8), null).expect(202).json().get("id").asString());
	}

	public JsonNode ended(String id) {
		await().atMost(Duration.ofSeconds(120))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> !List.of("WAITING", "READING", "RUNNING").contains(read(id).get("state").asString()));
		return read(id);
	}

	public JsonNode read(String id) {
		return desk().get(BATCHES + "/" + id).expect(200).json();
	}

	public JsonNode faults(JsonNode batch, String kind) {
		return desk().get(BATCHES + "/" + batch.get("id").asString() + "/faults?size=200&kind=" + kind)
			.expect(200)
			.json()
			.get("content");
	}

	public Desk.Answer line(String id, long line) {
		return desk().get(BATCHES + "/" + id + "/lines/" + line);
	}

	public Desk.Answer decide(String id, String what) {
		return desk().post(BATCHES + "/" + id + "/" + what, Map.of("reason", "演示"));
	}

}
