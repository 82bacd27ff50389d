package io.firewarden.sampling.draw.adapter.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Java, the command line and the browser's library say the same of a thousand invented
 * bundles, and of each of them after one change.
 */
class AgreementTests {

	private static final int BUNDLES = 1000;

	private static final Path PORTAL = Path.of(System.getProperty("house", ".."), "gateway", "portal");

	@TempDir
	Path folder;

	@Test
	void correctBundlesMatchEverywhere() throws Exception {
		List<String> bundles = new ArrayList<>();
		for (int i = 0; i < BUNDLES; i++) {
			bundles.add(new String(GeneratedBundles.number(i).canonical(), StandardCharsets.UTF_8));
		}
		assertThat(bundles.stream().map(this::commandLine)).containsOnly("MATCH");
		assertThat(browser(bundles)).hasSize(BUNDLES).containsOnly("MATCH");
	}

	@Test
	void aChangedBundleIsFoundAtTheSamePlaceEverywhere() throws Exception {
		List<String> bundles = new ArrayList<>();
		for (int i = 0; i < BUNDLES; i++) {
			String canonical = new String(GeneratedBundles.number(i).canonical(), StandardCharsets.UTF_8);
			Object tree = Objects.requireNonNull(StrictJson.read(canonical));
			Edit.at(tree, i);
			bundles.add(CanonicalJson.text(tree));
		}
		List<String> java = bundles.stream().map(this::commandLine).toList();
		List<String> browser = browser(bundles);
		assertThat(IntStream.range(0, BUNDLES)
			.filter((i) -> !java.get(i).equals(browser.get(i)))
			.mapToObj((i) -> i + ": " + java.get(i) + " / " + browser.get(i))).isEmpty();
		// A foreign draw's number is bound by the ledger alone.
		assertThat(bundles.stream()
			.filter((one) -> commandLine(one).equals("MATCH"))
			.filter((one) -> one.contains("\"drawId\":\"GEN-D"))).isEmpty();
	}

	/** What a parser of JSON would take for the same, or choke on. */
	@Test
	void whatIsWrittenOtherwiseIsFoundAtTheSamePlaceEverywhere() throws Exception {
		String bundle = BundleFiles.golden().replaceAll("\\R", " ");
		List<String> bundles = new ArrayList<>();
		for (String number : List.of("3.0", "3e0", "30e-1", "-0", "3E0", "99999999999999999999", "1e400", "0", "-1",
				"2147483648", "1.5", "\"3\"", "null", "true", "[]", "{}")) {
			bundles.add(bundle.replaceFirst("\"weight\": 3", "\"weight\": " + number));
			bundles.add(bundle.replaceFirst("\"version\": 1", "\"version\": " + number));
			bundles.add(bundle.replaceFirst("\"plan\": \\{", "\"plan\": {\"more\": " + number + ","));
		}
		for (String half : List.of("\\ud800", "\\udc00x", "x\\uD83D", "\\ude00\\ud83d")) {
			for (String field : List.of("value", "drawId", "secret", "stratum", "reason", "seed")) {
				bundles.add(bundle.replaceFirst("\"" + field + "\": \"",
						Matcher.quoteReplacement("\"" + field + "\": \"" + half)));
			}
			bundles
				.add(bundle.replaceFirst("\"plan\": \\{", Matcher.quoteReplacement("\"plan\": {\"" + half + "\": 1,")));
		}
		assertThat(bundles).doesNotContain(bundle);
		List<String> java = bundles.stream().map(this::commandLine).toList();
		assertThat(java).doesNotContain("MATCH");
		List<String> browser = browser(bundles);
		assertThat(IntStream.range(0, bundles.size())
			.filter((i) -> !java.get(i).equals(browser.get(i)))
			.mapToObj((i) -> i + ": " + java.get(i) + " / " + browser.get(i))).isEmpty();
	}

	/** The field, or MATCH, as {@code infra/verify-draw} prints it. */
	private String commandLine(String bundle) {
		try {
			Path file = Files.writeString(this.folder.resolve("bundle.json"), bundle);
			var out = new ByteArrayOutputStream();
			var print = new PrintStream(out, true, StandardCharsets.UTF_8);
			int exit = new VerifyDraw(print, print).run(file.toString());
			String line = out.toString(StandardCharsets.UTF_8).strip();
			assertThat(exit).isEqualTo(line.equals("MATCH") ? 0 : 1);
			return line.contains(": ") ? line.substring(0, line.indexOf(": ")) : line;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** One run of node over all of them. */
	private List<String> browser(List<String> bundles) throws Exception {
		assumeTrue(Files.isDirectory(PORTAL.resolve("node_modules")),
				"SKIPPED: the portal's packages are not installed (infra/test does)");
		Path input = Files.write(this.folder.resolve("bundles"), bundles);
		Path output = this.folder.resolve("answers");
		Process node = new ProcessBuilder("node", "tools/agree.mjs", input.toString()).directory(PORTAL.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			node.destroyForcibly();
		}
		assertThat(node.exitValue()).as(Files.readString(output)).isZero();
		return Files.readAllLines(output);
	}

}
