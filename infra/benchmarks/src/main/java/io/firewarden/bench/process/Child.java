package io.firewarden.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A measured process. It ends with this one. */
public final class Child implements AutoCloseable {

	/** Of the clock in /proc, on every Linux that we know. */
	private static final double TICKS_PER_SECOND = 100;

	private final Process process;

	private Child(Process process) {
		this.process = process;
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
	}

	/** A program that somebody started. */
	static Child of(Process process) {
		return new Child(process);
	}

	/**
	 * Starts a jar with the settings of {@code infra/up}.
	 * @param heap as in {@code -Xmx}
	 */
	static Child start(Path jar, String heap, boolean bothCompilers, Map<String, String> environment, Path log,
			String... arguments) throws IOException {
		if (!Files.exists(jar)) {
			throw new IllegalStateException(jar + " is not built; infra/bench builds it");
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				bothCompilers ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms32m",
				"-Xmx" + heap, "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
		builder.environment().putAll(environment);
		return new Child(builder.start());
	}

	public boolean isAlive() {
		return process.isAlive();
	}

	/** Processor time so far, in seconds. */
	public double cpuSeconds() throws IOException {
		String stat = Files.readString(Path.of("/proc", "" + process.pid(), "stat"));
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
	}

	/** The most memory that was resident at once, in MB. */
	public long peakMegabytes() throws IOException {
		return status("VmHWM:");
	}

	public long megabytes() throws IOException {
		return status("VmRSS:");
	}

	private long status(String field) throws IOException {
		return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"))
			.stream()
			.filter((line) -> line.startsWith(field))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	void kill() {
		process.destroyForcibly();
		process.onExit().join();
	}

	/** As {@code infra/down} stops it. */
	@Override
	public void close() {
		process.destroy();
		process.onExit().join();
	}

}
