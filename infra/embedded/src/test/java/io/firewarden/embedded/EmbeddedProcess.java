package io.firewarden.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.Admin;

/** The process under test as people run it: a child with ports of its own. */
final class EmbeddedProcess implements AutoCloseable {

	private final Path data;

	private final int kafkaPort;

	private final int controllerPort;

	private final int mongoPort;

	private Process process;

	private BufferedReader output;

	private EmbeddedProcess(Path data, int kafkaPort, int controllerPort, int mongoPort) {
		this.data = data;
		this.kafkaPort = kafkaPort;
		this.controllerPort = controllerPort;
		this.mongoPort = mongoPort;
	}

	static EmbeddedProcess in(Path data) throws IOException {
		try (var a = free(); var b = free(); var c = free()) {
			return new EmbeddedProcess(data, a.getLocalPort(), b.getLocalPort(), c.getLocalPort());
		}
	}

	static ServerSocket free() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	EmbeddedProcess start() throws IOException {
		process = launch("--data", data.toString(), "--kafka-port", "" + kafkaPort, "--controller-port",
				"" + controllerPort, "--mongo-port", "" + mongoPort)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		output = process.inputReader();
		return this;
	}

	static ProcessBuilder launch(String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-jar", "target/embedded.jar"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

	/** Waits for the line of one part, {@code documents} or {@code kafka}. */
	EmbeddedProcess ready(String part) throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			if (line.startsWith("ready " + part)) {
				return this;
			}
		}
		throw new IllegalStateException("ended before " + part + " was ready");
	}

	/** SIGKILL: no hook runs, no buffer is written. */
	void kill() {
		process.destroyForcibly().onExit().join();
	}

	/** SIGTERM. */
	int stop() {
		process.destroy();
		return process.onExit().join().exitValue();
	}

	MongoClient documents() {
		return MongoClients.create("mongodb://127.0.0.1:" + mongoPort + "/?serverSelectionTimeoutMS=5000");
	}

	Map<String, Object> kafka() {
		return Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort);
	}

	Admin admin() {
		return Admin.create(kafka());
	}

	int mongoPort() {
		return mongoPort;
	}

	@Override
	public void close() {
		kill();
	}

}
