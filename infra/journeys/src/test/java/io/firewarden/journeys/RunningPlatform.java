package io.firewarden.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * A platform of its own, started by {@code infra/up} as a newcomer would, on ports and in
 * a folder of its own. One for the whole test JVM.
 */
final class RunningPlatform {

	static final List<String> PROCESSES = List.of("embedded", "standins", "gateway", "registry", "sampling",
			"inspection", "notification");

	private static final Path HOUSE = Path.of(System.getProperty("house"));

	private static RunningPlatform running;

	private final Path data = HOUSE.resolve("infra/journeys/target/platform");

	private final int port = freePorts();

	private RunningPlatform() {
		// What an earlier run left; the prepared jars may stay.
		Stream.of("store", "secrets", "clock", "demonstration")
			.forEach((left) -> FileSystemUtils.deleteRecursively(this.data.resolve(left).toFile()));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> command(Duration.ofMinutes(2), "infra/down")));
		up();
	}

	static synchronized RunningPlatform start() {
		if (running == null) {
			running = new RunningPlatform();
		}
		return running;
	}

	/** Starts what is not running. */
	String up() {
		return command(Duration.ofMinutes(8), "infra/up");
	}

	/** Ends a process as a power cut would. */
	void kill(String process) {
		try {
			long pid = Long.parseLong(Files.readString(this.data.resolve("run/" + process + ".pid")).strip());
			ProcessHandle handle = ProcessHandle.of(pid).orElseThrow();
			handle.destroyForcibly();
			handle.onExit().orTimeout(10, TimeUnit.SECONDS).join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Flow flow(Duration patience) {
		return new Flow(gateway(), password(), patience);
	}

	URI gateway() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	/** Direct address of the stand-in's own pages. */
	URI standins() {
		return URI.create("http://127.0.0.1:" + (this.port + 5));
	}

	String password() {
		try {
			return "Nj-" + Files.readString(this.data.resolve("secrets/demo")).strip() + "-9a";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a command of the house; answers what it printed, and fails when it fails. */
	String command(Duration patience, String... command) {
		Run run = run(patience, command);
		if (run.exit() != 0) {
			throw new IllegalStateException(
					String.join(" ", command) + " ended with " + run.exit() + ":\n" + run.output());
		}
		return run.output();
	}

	/** As {@link #command}, whatever the exit code. */
	Run run(Duration patience, String... command) {
		try {
			Path output = Files.createTempFile("command", ".log");
			ProcessBuilder builder = new ProcessBuilder(command).directory(HOUSE.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.command().set(0, HOUSE.resolve(command[0]).toString());
			Map<String, String> environment = builder.environment();
			environment.put("FIREWARDEN_DATA_DIR", this.data.toString());
			environment.put("FIREWARDEN_PORT", Integer.toString(this.port));
			environment.put("FIREWARDEN_BUILD", "skip");
			Process process = builder.start();
			if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				process.destroyForcibly();
				throw new IllegalStateException(
						command[0] + " took longer than " + patience + ":\n" + Files.readString(output));
			}
			return new Run(process.exitValue(), Files.readString(output));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** How a command ended and what it printed. */
	record Run(int exit, String output) {
	}

	/** The first of nine ports in a row that are free. */
	private static int freePorts() {
		for (int first = 21_000; first < 29_000; first += 10) {
			boolean free = true;
			for (int port = first; port < first + 9 && free; port++) {
				try (ServerSocket socket = new ServerSocket(port)) {
					free = socket.isBound();
				}
				catch (IOException ex) {
					free = false;
				}
			}
			if (free) {
				return first;
			}
		}
		throw new IllegalStateException("no nine free ports in a row");
	}

}
