package io.firewarden.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The process of {@code infra/embedded} as a child of this JVM, with files that go with
 * it.
 */
final class EmbeddedProcess {

	/** The few documents of a test are many elsewhere. */
	private static final String EVERY_SCAN = "-Dfirewarden.scan.few=-1";

	private EmbeddedProcess() {
	}

	/** Ends with this JVM, also when this JVM is killed. */
	static Infrastructure start(String whyNoContainers) {
		Path jar = House.root().resolve("infra/embedded/target/embedded.jar");
		if (!Files.exists(jar)) {
			throw new IllegalStateException(
					jar + " is not built yet. Run: ./mvnw -pl infra/embedded install -DskipTests -DskipITs");
		}
		List<Integer> ports = Ports.free(3);
		try {
			Path data = Files.createTempDirectory("firewarden-test");
			Path log = Files.createDirectories(Path.of("target")).resolve("embedded.log");
			var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
					"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow",
					EVERY_SCAN, "-jar", jar.toString(), "--data", data.toString(), "--kafka-port", "" + ports.get(0),
					"--controller-port", "" + ports.get(1), "--mongo-port", "" + ports.get(2), "--until-end-of",
					"" + ProcessHandle.current().pid())
				.redirectError(log.toFile())
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data)));
			awaitReady(process.inputReader(), log);
			return new Infrastructure("mongodb://127.0.0.1:" + ports.get(2), "127.0.0.1:" + ports.get(0),
					"embedded process, log in " + log.toAbsolutePath() + " (no containers: " + whyNoContainers + ")");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The process says once for each of its two parts that it is ready. */
	private static void awaitReady(BufferedReader output, Path log) throws IOException {
		for (int ready = 0; ready < 2; ready++) {
			String line = output.readLine();
			if (line == null || !line.startsWith("ready ")) {
				throw new IllegalStateException("the embedded process does not start: " + Files.readString(log));
			}
		}
	}

	private static void end(Process process, Path data) {
		process.destroyForcibly().onExit().join();
		try (Stream<Path> files = Files.walk(data)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
