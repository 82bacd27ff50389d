package io.firewarden.sampling.draw.adapter.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import io.firewarden.sampling.draw.domain.protocol.Difference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReplayTests {

	@ParameterizedTest
	@ValueSource(strings = { "small.json", "medium.json" })
	void theExamplesReplay(String name) throws Exception {
		assertThat(check(BundleFiles.example(name))).isEmpty();
	}

	@Test
	void ourOwnBundleReplays() throws Exception {
		assertThat(check(BundleFiles.golden())).isEmpty();
	}

	@Test
	void whatWeReadIsWhatWeWrite() throws Exception {
		var bundle = BundleFile.read(BundleFiles.golden().getBytes(StandardCharsets.UTF_8));
		String tree = CanonicalJson.text(StrictJson.read(BundleFiles.golden()));
		assertThat(new String(bundle.canonical(), StandardCharsets.UTF_8)).isEqualTo(tree);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"version": 1 | "version": 2 | version
			"drawId": "DEMO-2022-D3" | "drawId": "DEMO-2022-D4" | sequence
			"drawId": "DEMO-2022-D3" | "drawId": "DEMO-2023-D3" | seed
			"sequence": 3 | "sequence": 4 | sequence
			"ratio": "0.225" | "ratio": "0.226" | planHash
			"reason": "UNDER_CASE" | "reason": "MOVED_OUT" | planHash
			"stratum": "venue",\\s*"rule" | "stratum": "vanue", "rule" | planHash
			"weight": 3 | "weight": 2 | frameRoot
			"brigade": "511024" | "brigade": "511025" | officerRoot
			"5f0c7e2a | "5f0c7e2b | secretCommitment
			"by": "witness-a" | "by": "witness-c" | contributions[0].commitment
			"2 5 1 6 | "2 5 1 5 | seed
			"kind": "PUBLIC" | "kind": "WITNESS" | contributions[2].commitment
			"size": 31 | "size": 30 | result[0].size
			"shortBy": 1 | "shortBy": 2 | teams
			"teams" | "team" | team
			""")
	void aChangeIsNamed(String from, String to, String field) throws Exception {
		String changed = BundleFiles.golden().replaceFirst(from, to);
		assertThat(changed).isNotEqualTo(BundleFiles.golden());
		assertThat(check(changed).orElseThrow().field()).startsWith(field);
	}

	@Test
	void everyLeafOfOurBundleIsGuarded() throws Exception {
		everyLeafIsGuarded(BundleFiles.golden(), 0);
	}

	/** The number of a foreign draw is bound by the ledger alone, see the protocol. */
	@Test
	void everyLeafOfTheSmallExampleIsGuardedButItsNumber() throws Exception {
		everyLeafIsGuarded(BundleFiles.example("small.json"), 1);
	}

	private static void everyLeafIsGuarded(String text, int unbound) throws Exception {
		Object tree = StrictJson.read(text);
		List<String> unseen = new ArrayList<>();
		mutate(tree, "", (place) -> {
			if (check(CanonicalJson.text(tree)).isEmpty()) {
				unseen.add(place);
			}
		});
		assertThat(unseen).isEqualTo(unbound == 0 ? List.of() : List.of(".sequence"));
	}

	private interface Look {

		void at(String place) throws Exception;

	}

	@SuppressWarnings("unchecked")
	private static void mutate(@Nullable Object node, String place, Look look) throws Exception {
		if (node instanceof Map<?, ?> map) {
			var members = (Map<String, Object>) map;
			for (String name : List.copyOf(members.keySet())) {
				Object before = members.get(name);
				String here = place + "." + name;
				if (before instanceof Map || before instanceof List) {
					mutate(before, here, look);
				}
				else {
					members.put(name, other(before));
					look.at(here);
					members.put(name, before);
				}
				members.remove(name);
				look.at(here + " removed");
				members.put(name + "x", before);
				look.at(here + " renamed");
				members.remove(name + "x");
				members.put(name, before);
			}
			members.put("extra", "x");
			look.at(place + " extended");
			members.remove("extra");
		}
		else if (node instanceof List<?> list) {
			var elements = (List<Object>) list;
			for (int i = 0; i < elements.size(); i++) {
				Object before = elements.get(i);
				if (before instanceof Map || before instanceof List) {
					mutate(before, place + "[" + i + "]", look);
				}
				else {
					elements.set(i, other(before));
					look.at(place + "[" + i + "]");
					elements.set(i, before);
				}
				elements.remove(i);
				look.at(place + "[" + i + "] removed");
				elements.add(i, before);
			}
		}
	}

	private static Object other(@Nullable Object leaf) {
		return leaf instanceof Long number ? number + 1 : leaf + "x";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"sequence": 3 | "sequence": 3.0 | sequence
			"sequence": 3 | "sequence": "3" | sequence
			"sequence": 3 | "sequence": 0 | sequence
			"weight": 1 | "weight": 1e0 | frame[0].weight
			"weight": 1 | "weight": 1, "note": "" | frame[0].note
			"teamSize": 2 | "teamSize": 2.0 | plan.teamSize
			"officers": \\[ | "officers": [ 7, | officers[0]
			"team": \\[ | "team": [ 7, | teams[0].team[0]
			"secret": " | "secret": 1, "hidden": " | hidden
			""")
	void formThatCouldHideAChangeIsNamed(String from, String to, String field) throws Exception {
		assertThat(check(BundleFiles.golden().replaceFirst(from, to)).orElseThrow().field()).isEqualTo(field);
	}

	@Test
	void aMemberThatStandsThereTwiceMakesTheFileUnusable() {
		String twice = BundleFiles.golden().replaceFirst("\"sequence\": 3", "\"sequence\": 3, \"sequence\": 3");
		assertThatExceptionOfType(Unusable.class).isThrownBy(() -> check(twice))
			.withMessageContaining("sequence stands there twice");
	}

	/** In canonical JSON no byte is without meaning: whichever is changed, it shows. */
	@Test
	void everyChangedByteIsFound() throws Exception {
		assertThat(unseenBytes(BundleFiles.golden())).isEmpty();
	}

	@Test
	void everyChangedByteOfTheSmallExampleIsFoundButItsNumber() throws Exception {
		assertThat(unseenBytes(BundleFiles.example("small.json"))).containsExactly("\"sequence\":");
	}

	/** What stands before each byte whose change is not seen. */
	private static List<String> unseenBytes(String text) throws Exception {
		byte[] file = CanonicalJson.bytes(StrictJson.read(text));
		List<String> unseen = new ArrayList<>();
		for (int i = 0; i < file.length; i++) {
			byte before = file[i];
			file[i] = (byte) (before == '1' ? '2' : before ^ 1);
			if (!seen(file)) {
				unseen.add(new String(file, Math.max(0, i - 11), Math.min(11, i), StandardCharsets.UTF_8));
			}
			file[i] = before;
		}
		return unseen;
	}

	@Test
	void whereverTheFileIsCutItIsUnusable() {
		byte[] file = BundleFiles.golden().strip().getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < file.length; length++) {
			byte[] cut = Arrays.copyOf(file, length);
			assertThatExceptionOfType(Unusable.class).isThrownBy(() -> VerifyDraw.difference(cut));
		}
	}

	private static boolean seen(byte[] file) {
		try {
			return VerifyDraw.difference(file).isPresent();
		}
		catch (Unusable ex) {
			return true;
		}
	}

	@Test
	void whiteSpaceIsNoContent() throws Exception {
		assertThat(check(BundleFiles.golden().replaceAll("\n *", ""))).isEmpty();
	}

	private static Optional<Difference> check(String text) throws Unusable, IOException {
		return VerifyDraw.difference(text.getBytes(StandardCharsets.UTF_8));
	}

}
