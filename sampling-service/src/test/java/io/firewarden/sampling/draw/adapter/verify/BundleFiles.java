package io.firewarden.sampling.draw.adapter.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Bundles to verify: our invented one, and the examples beside the project. */
final class BundleFiles {

	private BundleFiles() {
	}

	/**
	 * Made by another program in another language: ratio, count, census and an empty
	 * stratum, weights, brigades, conflicts that leave a team short, identifiers whose
	 * order differs between UTF-8 and UTF-16.
	 */
	static String golden() {
		try (InputStream file = BundleFiles.class.getResourceAsStream("/draw/golden.json")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Skips the test, saying so, where the examples are not there. */
	static String example(String name) throws IOException {
		Path file = Path.of(System.getProperty("house", ".."), "..", "shared", "data", "draw", name);
		assumeTrue(Files.isRegularFile(file), () -> "SKIPPED: the example bundles are not there: " + name);
		return Files.readString(file);
	}

}
