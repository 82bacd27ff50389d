package io.firewarden.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says: one folder and three ports of 127.0.0.1.
 *
 * @param owner id of the process with which this one ends, if any: a test's
 */
record Options(Path data, int kafkaPort, int controllerPort, int mongoPort, Optional<Long> owner) {

	private static final String USAGE = "Usage: java -jar embedded.jar --data DIR --kafka-port N --controller-port N "
			+ "--mongo-port N [--until-end-of PROCESS-ID]";

	private static final List<String> NAMES = List.of("--data", "--kafka-port", "--controller-port", "--mongo-port",
			"--until-end-of");

	static Options of(String... arguments) {
		Map<String, String> given = new HashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
				throw new CannotStart("Cannot read '" + arguments[i] + "'. " + USAGE);
			}
			given.put(arguments[i], arguments[i + 1]);
		}
		return new Options(Path.of(value(given, "--data")).toAbsolutePath().normalize(), port(given, "--kafka-port"),
				port(given, "--controller-port"), port(given, "--mongo-port"),
				Optional.ofNullable(given.get("--until-end-of")).map(Long::valueOf));
	}

	private static String value(Map<String, String> given, String name) {
		String value = given.get(name);
		if (value == null) {
			throw new CannotStart(name + " is missing.");
		}
		return value;
	}

	private static int port(Map<String, String> given, String name) {
		String value = value(given, name);
		if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
			throw new CannotStart(name + " is '" + value + "', but a port is a number from 1 to 65535.");
		}
		return Integer.parseInt(value);
	}

	/** Asked before anything starts: both servers would fail later and less clearly. */
	void refuseTakenPorts() {
		Map.of("Kafka", kafkaPort, "the Kafka controller", controllerPort, "the document store", mongoPort)
			.forEach((user, port) -> {
				try (var probe = new ServerSocket()) {
					probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
				}
				catch (IOException ex) {
					throw new CannotStart("Port " + port + " for " + user
							+ " is taken by another program. Stop that one or choose another port.");
				}
			});
	}

}
