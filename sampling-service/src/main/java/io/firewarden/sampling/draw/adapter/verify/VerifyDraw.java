package io.firewarden.sampling.draw.adapter.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Difference;
import io.firewarden.sampling.draw.domain.protocol.Verification;

/**
 * Recomputes a published draw: prints {@code MATCH} and ends with 0, or the first
 * differing field and ends with 1; input it cannot use is one line and 2.
 */
final class VerifyDraw {

	private final PrintStream out;

	private final PrintStream err;

	VerifyDraw(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	public static void main(String[] args) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		System.exit(new VerifyDraw(out, err).run(args));
	}

	int run(String... args) {
		if (args.length != 1) {
			return unusable("usage: verify-draw bundle.json");
		}
		try {
			return answer(difference(Files.readAllBytes(Path.of(args[0]))));
		}
		catch (Unusable ex) {
			return unusable(args[0] + ": " + ex.getMessage());
		}
		catch (IOException | InvalidPathException ex) {
			return unusable(args[0] + ": cannot be read");
		}
		catch (OutOfMemoryError ex) {
			return unusable(args[0] + ": too large for the memory given");
		}
	}

	static Optional<Difference> difference(byte[] content) throws Unusable {
		try {
			Bundle bundle = BundleFile.read(content);
			return Verification.of(bundle);
		}
		catch (Departure ex) {
			return Optional.of(ex.difference());
		}
	}

	private int answer(Optional<Difference> difference) {
		this.out.println(difference.map(Difference::toString).orElse("MATCH"));
		return difference.isPresent() ? 1 : 0;
	}

	private int unusable(String line) {
		this.err.println(line.replaceAll("\\R", " "));
		return 2;
	}

}
