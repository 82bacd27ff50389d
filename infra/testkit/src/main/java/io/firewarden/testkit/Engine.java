package io.firewarden.testkit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Asks for a container engine before Testcontainers is touched, which takes two seconds
 * and an error in the log to say that there is none. An engine without the images is no
 * use: nothing is ever pulled.
 */
sealed interface Engine {

	/** Both images are there. */
	record Usable(String mongodbImage, String kafkaImage) implements Engine {
	}

	/** Says why, for the person who expected containers. */
	record Unusable(String reason) implements Engine {
	}

	/** Obeys {@code FIREWARDEN_DOCKER}: {@code auto}, {@code require} or {@code off}. */
	static Engine find(Map<String, String> environment) {
		String wish = environment.getOrDefault("FIREWARDEN_DOCKER", "auto");
		Engine found = switch (wish) {
			case "off" -> new Unusable("FIREWARDEN_DOCKER=off");
			case "auto", "require" -> probe(environment);
			default -> throw new IllegalStateException(
					"FIREWARDEN_DOCKER is '" + wish + "', but must be auto, require or off");
		};
		if (wish.equals("require") && found instanceof Unusable(var reason)) {
			throw new IllegalStateException("FIREWARDEN_DOCKER=require, but " + reason);
		}
		return found;
	}

	private static Engine probe(Map<String, String> environment) {
		String address = environment.getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
		var usable = new Usable(environment.getOrDefault("FIREWARDEN_MONGODB_IMAGE", "mongo:8.0"),
				environment.getOrDefault("FIREWARDEN_KAFKA_IMAGE", "apache/kafka:4.2.1"));
		if (!answers(address, "/_ping")) {
			return new Unusable("no container engine answers at " + address);
		}
		if (!"true".equals(environment.get("TESTCONTAINERS_RYUK_DISABLED"))) {
			return new Unusable("Testcontainers would pull its cleaner: TESTCONTAINERS_RYUK_DISABLED=true is not set");
		}
		for (String image : List.of(usable.mongodbImage, usable.kafkaImage)) {
			if (!answers(address, "/images/" + image + "/json")) {
				return new Unusable("the container engine has no image " + image);
			}
		}
		return usable;
	}

	private static boolean answers(String address, String path) {
		try {
			return CompletableFuture.supplyAsync(() -> get(address, path))
				.completeOnTimeout("", 1, TimeUnit.SECONDS)
				.join()
				.startsWith("HTTP/1.1 200");
		}
		catch (CompletionException ex) {
			return false;
		}
	}

	/** By hand, because the HTTP client of the JDK knows no Unix sockets. */
	private static String get(String address, String path) {
		try (var channel = SocketChannel.open(socket(URI.create(address)))) {
			String request = "GET " + path + " HTTP/1.1\r\nHost: engine\r\nConnection: close\r\n\r\n";
			channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
			return new String(Channels.newInputStream(channel).readNBytes(12), StandardCharsets.US_ASCII);
		}
		catch (IOException | IllegalArgumentException ex) {
			return "";
		}
	}

	private static SocketAddress socket(URI address) {
		return "unix".equals(address.getScheme()) ? UnixDomainSocketAddress.of(Path.of(address.getPath()))
				: new InetSocketAddress(address.getHost(), address.getPort());
	}

}
