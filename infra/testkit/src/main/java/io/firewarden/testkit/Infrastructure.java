package io.firewarden.testkit;

import java.util.HexFormat;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * Where the broker and the document store of this test JVM are. In this order:
 * <ol>
 * <li>{@code MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS}, when both are set
 * <li>containers, when {@code FIREWARDEN_DOCKER} is {@code require}, or is {@code auto}
 * (the default) and an engine answers that already has both images
 * <li>the embedded process, as a child of this JVM
 * </ol>
 * A missing engine never skips a test: the embedded process stands in.
 */
public record Infrastructure(String mongodbUri, String kafkaBootstrapServers, String description) {

	private static @Nullable Infrastructure running;

	/** Starts it, once per JVM, and publishes the system properties. */
	public static synchronized Infrastructure get() {
		if (running == null) {
			running = choose(System.getenv());
			running.publish();
			System.out.println("Infrastructure: " + running.description);
		}
		return running;
	}

	private static Infrastructure choose(Map<String, String> environment) {
		String mongodb = environment.get("MONGODB_URI");
		String kafka = environment.get("KAFKA_BOOTSTRAP_SERVERS");
		if (mongodb != null && kafka != null) {
			return new Infrastructure(mongodb, kafka, "MONGODB_URI and KAFKA_BOOTSTRAP_SERVERS");
		}
		return switch (Engine.find(environment)) {
			case Engine.Usable usable -> Containers.start(usable);
			case Engine.Unusable(var reason) -> EmbeddedProcess.start(reason);
		};
	}

	private void publish() {
		System.setProperty("spring.mongodb.uri", mongodbUri);
		System.setProperty("spring.kafka.bootstrap-servers", kafkaBootstrapServers);
		System.setProperty("firewarden.gateway.url", TestGateway.start());
		System.setProperty("firewarden.database.suffix",
				"-" + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt()));
	}

}
