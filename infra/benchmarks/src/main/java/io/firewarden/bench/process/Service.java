package io.firewarden.bench.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.firewarden.testkit.Ports;
import io.firewarden.testkit.TestGateway;
import io.firewarden.testkit.TestTokens;

/** A service from its jar, and a person of the detachment before it. */
public final class Service implements AutoCloseable {

	/** On the business date of the demonstration. */
	private static final Instant OPENING = Instant.parse("2022-03-07T01:00:00Z");

	private static final long PATIENCE_NANOS = 240_000_000_000L;

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String GATEWAY = TestGateway.start();

	private final Child child;

	private final int port;

	private Service(Child child, int port) {
		this.child = child;
		this.port = port;
	}

	/** Waits until it is ready. */
	public static Service start(String name, Backbone backbone) throws IOException, InterruptedException {
		int port = Ports.free(1).getFirst();
		var offset = Duration.between(Clock.systemUTC().instant(), OPENING);
		var child = Child.start(Backbone.house().resolve(name + "-service/target/" + name + "-service.jar"),
				System.getenv().getOrDefault("FIREWARDEN_HEAP", "176m"), false,
				Map.of("SERVER_PORT", "" + port, "MONGODB_URI", backbone.mongodbUri(), "KAFKA_BOOTSTRAP_SERVERS",
						backbone.kafka(), "FIREWARDEN_GATEWAY_URL", GATEWAY, "FIREWARDEN_CLOCK_OFFSET",
						"PT" + offset.toSeconds() + "S", "FIREWARDEN_SERVICE_SECRET", "bench-secret-of-a-service",
						"FIREWARDEN_KEY_SECRET", "bench-secret-of-keys-0123456789-0123456789-012345", "FIREWARDEN_DATA",
						backbone.folder().toString()),
				Backbone.log(name));
		var service = new Service(child, port);
		service.awaitReady(name);
		return service;
	}

	private void awaitReady(String name) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!isReady()) {
			if (!child.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException(name + " does not become ready");
			}
			LockSupport.parkNanos(100_000_000);
		}
	}

	private boolean isReady() throws InterruptedException {
		try {
			return HTTP
				.send(HttpRequest.newBuilder(uri("/actuator/health/readiness")).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + port + path);
	}

	public Child child() {
		return child;
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send("GET", path, "application/json", HttpRequest.BodyPublishers.noBody());
	}

	public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
		return send("POST", path, "application/json", HttpRequest.BodyPublishers.ofString(json));
	}

	public HttpResponse<String> upload(String path, byte[] file) throws IOException, InterruptedException {
		return send("POST", path, "application/octet-stream", HttpRequest.BodyPublishers.ofByteArray(file));
	}

	private HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(uri(path))
			.header("Authorization", TestTokens.of("DETACHMENT_OFFICER").username("zhidui").bearer())
			.header("Content-Type", type)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.method(method, body)
			.build();
		return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Without warning, as {@code kill -9}. */
	public void kill() {
		child.kill();
	}

	@Override
	public void close() {
		child.close();
	}

}
