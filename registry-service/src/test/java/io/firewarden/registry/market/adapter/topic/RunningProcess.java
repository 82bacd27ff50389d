package io.firewarden.registry.market.adapter.topic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.testkit.House;
import io.firewarden.testkit.Ports;
import org.awaitility.Awaitility;

/**
 * A jar of the house as a child of this JVM: store and broker, or an instance of this
 * service.
 */
record RunningProcess(Process process, List<Integer> ports) implements AutoCloseable {

	/** Store and broker that nobody else uses. */
	static RunningProcess storeAndBroker() throws IOException {
		List<Integer> ports = Ports.free(3);
		Path data = Files.createTempDirectory("firewarden-share");
		return start("infra/embedded/target/embedded.jar", "share-embedded", ports, Map.of(), "--data", data.toString(),
				"--kafka-port", "" + ports.get(0), "--controller-port", "" + ports.get(1), "--mongo-port",
				"" + ports.get(2), "--until-end-of", "" + ProcessHandle.current().pid())
			.awaitPort(0)
			.awaitPort(2);
	}

	/** An instance of the registry service over them. */
	static RunningProcess registry(String name, RunningProcess backbone, String gateway) throws IOException {
		List<Integer> ports = Ports.free(1);
		return start("registry-service/target/registry-service.jar", name, ports,
				Map.of("SERVER_PORT", "" + ports.getFirst(), "MONGODB_URI",
						"mongodb://127.0.0.1:" + backbone.ports.get(2), "KAFKA_BOOTSTRAP_SERVERS",
						"127.0.0.1:" + backbone.ports.get(0), "FIREWARDEN_GATEWAY_URL", gateway,
						"FIREWARDEN_SERVICE_SECRET", "none", "FIREWARDEN_KEY_SECRET",
						"share-secret-of-keys-0123456789-0123456789-012345", "FIREWARDEN_DATA",
						Files.createTempDirectory("firewarden-" + name).toString(), "FIREWARDEN_LOG_FORMAT", ""));
	}

	int port() {
		return this.ports.getFirst();
	}

	/** Without warning, as a power failure. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	private RunningProcess awaitPort(int index) {
		Awaitility.await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.ports.get(index))) {
				return socket.isConnected();
			}
		});
		return this;
	}

	private static RunningProcess start(String jar, String name, List<Integer> ports, Map<String, String> environment,
			String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow",
				"-jar", House.root().resolve(jar).toString()));
		command.addAll(List.of(arguments));
		Path log = Files.createDirectories(Path.of("target")).resolve(name + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		return new RunningProcess(process, ports);
	}

}
