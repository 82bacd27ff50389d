package io.firewarden.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.firewarden.testkit.House;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The WeChat stand-in of infra/standins as a child of this JVM. */
final class StandinProcess {

	static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final URI address;

	private StandinProcess(URI address) {
		this.address = address;
	}

	/** Starts it; events go to this callback address, encrypted. */
	static StandinProcess start(int port, String callback) {
		var jar = House.root().resolve("infra/standins/target/standins.jar");
		if (!Files.exists(jar)) {
			throw new IllegalStateException(
					jar + " is not built yet. Run: ./mvnw -pl infra/standins install -DskipTests -DskipITs");
		}
		try {
			var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
					"-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString());
			var environment = builder.environment();
			environment.put("SERVER_PORT", Integer.toString(port));
			environment.put("FIREWARDEN_DATA", Files.createTempDirectory("firewarden-standins").toString());
			environment.put("FIREWARDEN_WECHAT_CALLBACK_URL", callback);
			environment.put("FIREWARDEN_WECHAT_AES_KEY", AES_KEY);
			var log = Path.of("target", "standins.log").toFile();
			var process = builder.redirectErrorStream(true).redirectOutput(log).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			var standin = new StandinProcess(URI.create("http://127.0.0.1:" + port));
			Awaitility.await("the stand-in is up, else see " + log)
				.atMost(Duration.ofSeconds(60))
				.ignoreExceptions()
				.until(() -> standin.send(HttpRequest.newBuilder(standin.at("/actuator/health"))).contains("UP"));
			return standin;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode get(String path) {
		return JsonMapper.shared().readTree(send(HttpRequest.newBuilder(at(path))));
	}

	void command(String method, String path, String json) {
		send(HttpRequest.newBuilder(at(path))
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(json)));
	}

	private URI at(String path) {
		return this.address.resolve(path);
	}

	private String send(HttpRequest.Builder request) {
		try {
			var answer = HTTP.send(request.build(), BodyHandlers.ofString());
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
