package io.firewarden.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that goes with whoever made it. */
public record Scratch(Path path) implements AutoCloseable {

	public static Scratch create() throws IOException {
		return new Scratch(Files.createTempDirectory("firewarden-bench"));
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> files = Files.walk(this.path)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
