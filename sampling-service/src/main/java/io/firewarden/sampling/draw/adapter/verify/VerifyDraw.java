package io.firewarden.sampling.draw.adapter.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Difference;
import io.firewarden.sampling.draw.domain.protocol.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a published draw: prints {@code MATCH} and ends with 0, or the first
 * differing field and ends with 1; input it cannot use is one line and 2. With a ledger
 * it checks the ledger too, and that each bundle is the one that the ledger tells of; of
 * a ledger at an address it fetches the published bundles itself.
 */
final class VerifyDraw {

	private static final String USAGE = "usage: verify-draw bundle.json | verify-draw --ledger ledger.json|URL [bundle.json ...]";

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
		boolean ledger = args.length > 1 && args[0].equals("--ledger");
		if (args.length == 0 || !ledger && (args.length > 1 || args[0].startsWith("--"))) {
			return unusable(USAGE);
		}
		return ledger ? ledger(new Source(args[1]), List.of(args).subList(2, args.length)) : bundle(args[0], null);
	}

	private int ledger(Source source, List<String> bundles) {
		try {
			var ledger = LedgerFile.read(source.content());
			for (String bundle : bundles.isEmpty() && source.isAddress() ? addresses(source, ledger) : bundles) {
				int ending = bundle(bundle, ledger);
				if (ending != 0) {
					return ending;
				}
			}
			return bundles.isEmpty() && (!source.isAddress() || ledger.published().isEmpty())
					? answer(Optional.empty(), "") : 0;
		}
		catch (Departure ex) {
			return answer(Optional.of(ex.difference()), "ledger ");
		}
		catch (Unusable ex) {
			return unusable(source.name() + ": " + ex.getMessage());
		}
		catch (OutOfMemoryError ex) {
			return unusable(source.name() + ": too large for the memory given");
		}
	}

	private static List<String> addresses(Source ledger, LedgerFile file) throws Departure {
		String draws = ledger.name().replaceFirst("/campaigns/[^/]+/ledger/?$", "/draws/");
		List<String> addresses = new ArrayList<>();
		for (String drawId : file.published()) {
			addresses.add(draws + drawId + "/bundle");
		}
		return addresses;
	}

	private int bundle(String name, @Nullable LedgerFile ledger) {
		try {
			byte[] content = new Source(name).content();
			return answer(difference(content, ledger), "");
		}
		catch (Unusable ex) {
			return unusable(name + ": " + ex.getMessage());
		}
		catch (OutOfMemoryError ex) {
			return unusable(name + ": too large for the memory given");
		}
	}

	static Optional<Difference> difference(byte[] content) throws Unusable {
		return difference(content, null);
	}

	private static Optional<Difference> difference(byte[] content, @Nullable LedgerFile ledger) throws Unusable {
		try {
			Bundle bundle = BundleFile.read(content);
			var difference = Verification.of(bundle);
			if (difference.isEmpty() && ledger != null) {
				ledger.check(bundle, content);
			}
			return difference;
		}
		catch (Departure ex) {
			return Optional.of(ex.difference());
		}
	}

	private int answer(Optional<Difference> difference, String where) {
		this.out.println(difference.map((one) -> where + one).orElse("MATCH"));
		return difference.isPresent() ? 1 : 0;
	}

	private int unusable(String line) {
		this.err.println(line.replaceAll("\\R", " "));
		return 2;
	}

}
