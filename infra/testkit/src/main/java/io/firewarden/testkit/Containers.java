package io.firewarden.testkit;

import java.util.List;
import java.util.Map;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * Broker and document store as containers on the host's network, with free ports of
 * 127.0.0.1. So it works with an engine that has no bridge, and Kafka can be told its
 * address before it starts.
 */
final class Containers {

	private Containers() {
	}

	/** End with this JVM. */
	static Infrastructure start(Engine.Usable engine) {
		List<Integer> ports = Ports.free(3);
		run(engine.mongodbImage(), ".*Waiting for connections.*", Map.of(), "mongod", "--bind_ip", "127.0.0.1",
				"--port", "" + ports.get(2));
		run(engine.kafkaImage(), ".*Kafka Server started.*", kafka(ports.get(0), ports.get(1)));
		return new Infrastructure("mongodb://127.0.0.1:" + ports.get(2), "127.0.0.1:" + ports.get(0),
				"containers of " + engine.mongodbImage() + " and " + engine.kafkaImage());
	}

	private static void run(String image, String readyLine, Map<String, String> environment, String... command) {
		var container = new GenericContainer<>(DockerImageName.parse(image)).withImagePullPolicy((name) -> false)
			.withNetworkMode("host")
			.withLabel("project", "firewarden")
			.withEnv(environment)
			.waitingFor(Wait.forLogMessage(readyLine, 1));
		if (command.length > 0) {
			container.withCommand(command);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		container.start();
	}

	private static Map<String, String> kafka(int port, int controllerPort) {
		return Map.ofEntries(Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"), Map.entry("KAFKA_NODE_ID", "1"),
				Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@127.0.0.1:" + controllerPort),
				Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
				Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
				Map.entry("KAFKA_LISTENERS",
						"PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
				Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://127.0.0.1:" + port),
				Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false"),
				Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"), Map.entry("KAFKA_LOG_RETENTION_MS", "-1"),
				Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
				Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
				Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"));
	}

}
