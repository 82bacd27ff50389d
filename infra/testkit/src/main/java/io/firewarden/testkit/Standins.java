package io.firewarden.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The stand-ins of {@code infra/standins} as a child of this JVM, with a folder of their
 * own. They end with this JVM.
 */
public final class Standins {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final URI address;

	private Standins(URI address) {
		this.address = address;
	}

	/** Starts them on any free port. */
	public static Standins start(Map<String, String> settings) {
		return start(Ports.free(1).getFirst(), settings);
	}

	/**
	 * Starts them with settings as environment variables, and waits until they answer.
	 */
	public static Standins start(int port, Map<String, String> settings) {
		Path jar = House.root().resolve("infra/standins/target/standins.jar");
		if (!Files.exists(jar)) {
			throw new IllegalStateException(
					jar + " is not built yet. Run: ./mvnw -pl infra/standins install -DskipTests -DskipITs");
		}
		try {
			Path log = Files.createDirectories(Path.of("target")).resolve("standins.log");
			var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
					"-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString());
			var environment = builder.environment();
			environment.put("SERVER_PORT", Integer.toString(port));
			environment.put("FIREWARDEN_DATA", Files.createTempDirectory("firewarden-standins").toString());
			environment.putAll(settings);
			Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			var standins = new Standins(URI.create("http://127.0.0.1:" + port));
			standins.awaitReady(process, log);
			return standins;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where they are, without a path. */
	public String address() {
		return address.toString();
	}

	public String get(String path) {
		return send(HttpRequest.newBuilder(address.resolve(path)));
	}

	/** A command of {@code /_sim}; the body is JSON, or lines of it. */
	public void command(String method, String path, String body) {
		send(HttpRequest.newBuilder(address.resolve(path))
			.header("Content-Type", path.contains("/days/") ? "text/plain;charset=UTF-8" : "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body)));
	}

	private void awaitReady(Process process, Path log) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!answers()) {
			try {
				if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
					throw new IllegalStateException("the stand-ins do not start: " + Files.readString(log));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	private boolean answers() {
		try {
			return get("/actuator/health").contains("UP");
		}
		catch (UncheckedIOException | AssertionError _) {
			return false;
		}
	}

	private static String send(HttpRequest.Builder request) {
		try {
			var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 400) {
				throw new AssertionError(answer.statusCode() + " " + answer.body());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
