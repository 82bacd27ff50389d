package io.firewarden.sampling.draw.adapter.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.firewarden.sampling.draw.domain.Ledger;
import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import io.firewarden.sampling.draw.domain.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two draws and their ledger: one published with a replacement, one void. */
class LedgerFileTests {

	private static final Instant AT = Instant.parse("2022-03-07T02:00:00Z");

	private final Bundle bundle = bundle();

	private final Ledger ledger = ledger(this.bundle);

	@TempDir
	Path folder;

	@Test
	void anUntouchedLedgerAndItsBundleMatch() throws IOException {
		assertThat(verify(file(this.ledger, this.ledger))).isEqualTo("0 MATCH");
		assertThat(verify(file(this.ledger, this.ledger), bundleFile())).isEqualTo("0 MATCH");
		assertThat(verify(file(new Ledger("GEN", List.of()), new Ledger("GEN", List.of())))).isEqualTo("0 MATCH");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8 })
	void anEntryTakenOutIsFoundEvenWhereTheChainIsWrittenAnew(int place) throws IOException {
		List<Ledger.Entry> fewer = new ArrayList<>(this.ledger.entries());
		fewer.remove(place);
		assertThat(verify(file(new Ledger("GEN", fewer), this.ledger))).startsWith("1 ledger ");
		assertThat(verify(file(chained(fewer), this.ledger))).startsWith("1 ledger ");
	}

	/** Whoever can write the whole store can still not take a step out of a draw. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 6 })
	void aStepTakenOutOfLedgerAndDrawIsFound(int place) throws IOException {
		List<Ledger.Entry> fewer = new ArrayList<>(this.ledger.entries());
		fewer.remove(place);
		assertThat(verify(file(chained(fewer), chained(fewer)))).startsWith("1 ledger ");
	}

	@Test
	void aWholeDrawTakenOutIsFound() throws IOException {
		List<Ledger.Entry> fewer = this.ledger.entries()
			.stream()
			.filter((one) -> !one.drawId().equals("GEN-D1"))
			.toList();
		assertThat(verify(file(chained(fewer), chained(fewer)))).contains("the draw with the number 1 is missing");
		assertThat(verify(file(this.ledger, chained(fewer)))).contains("draws: the draw GEN-D1 of the ledger is gone");
	}

	@ParameterizedTest
	@ValueSource(strings = { "number", "drawId", "step", "at", "facts", "previous", "hash" })
	void anAlteredEntryIsFoundAndNamed(String field) throws IOException {
		String text = file(this.ledger, this.ledger);
		int last = text.lastIndexOf("\"" + field + "\":", text.lastIndexOf("\"step\"") + 8) + field.length() + 3;
		char before = text.charAt(last + 2);
		String changed = text.substring(0, last + 2) + (before == '1' ? '2' : '1') + text.substring(last + 3);
		assertThat(verify(changed)).doesNotStartWith("0");
	}

	enum Change {

		SEED, SECRET, FRAME, PLAN, OFFICERS, COMMITMENT, HASH, SEQUENCE

	}

	@ParameterizedTest
	@EnumSource
	void aBundleThatIsNotTheLedgersIsFound(Change change) throws IOException {
		String name = switch (change) {
			case SEED -> "seed";
			case SECRET -> "secret";
			case FRAME -> "frameRoot";
			case PLAN -> "planHash";
			case OFFICERS -> "officerRoot";
			case COMMITMENT -> "secretCommitment";
			case HASH -> "bundleHash";
			case SEQUENCE -> "sequence";
		};
		Ledger other = chained(this.ledger.entries(), (facts) -> {
			facts.computeIfPresent(name, (_, value) -> value instanceof Integer number && !facts.containsKey("quotas")
					? number + 1 : value instanceof String text ? text + "0" : value);
			return facts;
		});
		assertThat(verify(file(other, other), bundleFile())).startsWith("1 " + name + ": the bundle has ");
	}

	@Test
	void aBundleOfAnotherLedgerIsFound() throws IOException {
		Path foreign = Files.write(this.folder.resolve("foreign.json"), GeneratedBundles.number(3).canonical());
		assertThat(verify(file(this.ledger, this.ledger), foreign.toString()))
			.startsWith("1 drawId: the ledger has no");
	}

	/**
	 * A foreign draw's number is bound by no hash of the protocol; the ledger binds it.
	 */
	@Test
	void theFileItselfIsBoundByTheLedger() throws IOException {
		Path spaced = Files.writeString(this.folder.resolve("spaced.json"),
				" " + new String(this.bundle.canonical(), StandardCharsets.UTF_8));
		assertThat(verify(file(this.ledger, this.ledger), spaced.toString())).startsWith("1 bundleHash: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{}", "{\"campaign\":\"GEN\"}" })
	void whatIsNoLedgerIsOneLine(String content) throws IOException {
		assertThat(verify(content)).startsWith("2 ").hasLineCount(1);
	}

	@Test
	void whatCannotBeFetchedIsOneLine() {
		assertThat(run("--ledger", "http://127.0.0.1:1/ledger")).startsWith("2 ").hasLineCount(1);
		assertThat(run("--ledger")).startsWith("2 usage");
		assertThat(run("--other", "x")).startsWith("2 usage");
	}

	private static Bundle bundle() {
		for (int i = 0;; i++) {
			Bundle bundle = GeneratedBundles.number(i);
			if (bundle.heading().drawId().startsWith("GEN-D") && bundle.frame().size() > 9) {
				return Bundle.draw(new Bundle.Heading("GEN-D1", 1), bundle.plan(), bundle.frame(), bundle.officers(),
						bundle.secret(), bundle.contributions());
			}
		}
	}

	private static Ledger ledger(Bundle bundle) {
		var hashes = bundle.hashes();
		Map<String, Object> frozen = Map.of("sequence", 1, "planHash", hashes.planHash(), "frameRoot",
				hashes.frameRoot(), "officerRoot", hashes.officerRoot(), "secretCommitment", hashes.secretCommitment());
		Map<String, Object> drawn = Map.of("seed", hashes.seed(), "secret", bundle.secret(), "bundleHash",
				Sha256.hex(bundle.canonical()));
		return new Ledger("GEN", List.of())
			.with("GEN-D1", Ledger.Step.OPENED, AT, Map.of("sequence", 1, "quotas", List.of("Q1")))
			.with("GEN-D1", Ledger.Step.FROZEN, AT, frozen)
			.with("GEN-D1", Ledger.Step.SEEDED, AT, Map.of("sequence", 1))
			.with("GEN-D1", Ledger.Step.DRAWN, AT, drawn)
			.with("GEN-D1", Ledger.Step.PUBLISHED, AT, Map.of("sequence", 1))
			.with("GEN-D1", Ledger.Step.UNIT_REPLACED, AT, Map.of("number", 1))
			.with("GEN-D2", Ledger.Step.OPENED, AT, Map.of("sequence", 2, "quotas", List.of("Q2")))
			.with("GEN-D2", Ledger.Step.FROZEN, AT, frozen)
			.with("GEN-D2", Ledger.Step.VOID, AT, Map.of("reason", "见证人未到"));
	}

	private static Ledger chained(List<Ledger.Entry> entries) {
		return chained(entries, UnaryOperator.identity());
	}

	private static Ledger chained(List<Ledger.Entry> entries, UnaryOperator<Map<String, Object>> change) {
		Ledger anew = new Ledger("GEN", List.of());
		for (Ledger.Entry entry : entries) {
			anew = anew.with(entry.drawId(), entry.step(), entry.at(), change.apply(new HashMap<>(entry.facts())));
		}
		return anew;
	}

	private static String file(Ledger ledger, Ledger draws) {
		Map<String, List<String>> steps = new HashMap<>();
		draws.entries()
			.forEach((one) -> steps.computeIfAbsent(one.drawId(), (_) -> new ArrayList<>()).add(one.step().name()));
		return CanonicalJson.text(Map.of("campaign", ledger.campaign(), "intact", true, "entries",
				ledger.entries().stream().map(LedgerFileTests::written).toList(), "draws",
				steps.entrySet()
					.stream()
					.map((one) -> Map.of("drawId", one.getKey(), "sequence", 1, "steps", one.getValue()))
					.toList()));
	}

	private static Map<String, Object> written(Ledger.Entry one) {
		return Map.of("number", one.number(), "drawId", one.drawId(), "step", one.step().name(), "at",
				one.at().toString(), "facts", one.facts(), "previous", one.previous(), "hash", one.hash());
	}

	private String bundleFile() throws IOException {
		return Files.write(this.folder.resolve("bundle.json"), this.bundle.canonical()).toString();
	}

	private String verify(String ledger, String... bundles) throws IOException {
		List<String> args = new ArrayList<>(
				List.of("--ledger", Files.writeString(this.folder.resolve("ledger.json"), ledger).toString()));
		args.addAll(List.of(bundles));
		return run(args.toArray(String[]::new));
	}

	private static String run(String... args) {
		var bytes = new ByteArrayOutputStream();
		var print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		int exit = new VerifyDraw(print, print).run(args);
		return exit + " " + bytes.toString(StandardCharsets.UTF_8).strip();
	}

}
