package io.firewarden.bench.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Other people's programs that do the same. They are fetched when they are asked for; who
 * cannot be fetched takes no part.
 */
public final class Peers {

	private static final List<String> OF_PYTHON = List.of("rapidfuzz==3.14.6", "numpy", "duckdb==1.5.6");

	private Peers() {
	}

	/** Class path of a peer, as the profile {@code peers} of the benchmarks names it. */
	public static Optional<String> jars(String peer) throws IOException, InterruptedException {
		Path folder = folder().resolve(peer);
		boolean there = Files.isDirectory(folder)
				|| done("./mvnw", "-q", "-pl", "infra/benchmarks", "-Ppeers", "dependency:copy@peers");
		return there ? Optional.of(folder + "/*") : missing(peer);
	}

	/** A Python that has RapidFuzz and DuckDB. */
	public static Optional<String> python() throws IOException, InterruptedException {
		Path venv = folder().resolve("venv");
		String python = venv.resolve("bin/python").toString();
		String[] check = { python, "-c", "import rapidfuzz, numpy, duckdb" };
		boolean there = Files.exists(Path.of(python)) && done(check)
				|| done("python3", "-m", "venv", venv.toString()) && done(install(python)) && done(check);
		return there ? Optional.of(python) : missing("RapidFuzz and DuckDB");
	}

	private static String[] install(String python) {
		List<String> command = new ArrayList<>(List.of(python, "-m", "pip", "install", "-q"));
		command.addAll(OF_PYTHON);
		return command.toArray(String[]::new);
	}

	private static Path folder() {
		return Backbone.house().resolve("infra/benchmarks/target/peers");
	}

	private static <T> Optional<T> missing(String peer) {
		System.err.println("not installed, and so not measured: " + peer + "; see .data/bench/peers.log");
		return Optional.empty();
	}

	private static boolean done(String... command) throws IOException, InterruptedException {
		File log = Backbone.log("peers").toFile();
		try {
			return new ProcessBuilder(command).directory(Backbone.house().toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			// No such program on this machine.
			Files.writeString(log.toPath(), ex + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			return false;
		}
	}

}
