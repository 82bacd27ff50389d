package io.firewarden.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Every rule that the table lists is proven by a test; no test names a rule that is not
 * there.
 */
class CoversTests {

	@Test
	void everyListedRuleIsCovered() {
		assumeTrue(Files.exists(House.root().resolve("infra/docs/rules.md")), "there is no table of rules yet");
		var rules = RuleCoverage.of(House.root());
		assertThat(rules.listed()).as("rules in infra/docs/rules.md").isNotEmpty();
		assertThat(rules.uncovered()).as("rules without a test that says @Covers").isEmpty();
		assertThat(rules.unknown()).as("codes in @Covers that infra/docs/rules.md does not list").isEmpty();
	}

	@Test
	void theTableAndTheTestsAreReadAsTheyAreWritten(@TempDir Path house) throws Exception {
		write(house.resolve("infra/docs/rules.md"), """
				| Code | Rule | State |
				| --- | --- | --- |
				| REG-001 | The USCC is valid | |
				| REG-002 | Registered once | built |
				| `REG-003` | Comes later | planned |
				| REG-004 | No planned visit is left out | |
				""");
		String sources = "src/test/java/io/firewarden";
		write(house.resolve("registry-service").resolve(sources).resolve("FirstTests.java"), covers("\"REG-001\""));
		write(house.resolve("infra/platform").resolve(sources).resolve("SecondIT.java"),
				covers("{ \"REG-003\",\n\t\"REG-009\" }"));
		var rules = RuleCoverage.of(house);
		assertThat(rules.uncovered()).containsExactly("REG-002", "REG-004");
		assertThat(rules.unknown()).containsExactly("REG-009");
	}

	/** In two parts, or this very file would count as a test that covers these codes. */
	private static String covers(String codes) {
		return "@Covers" + "(" + codes + ")\nvoid proves() {}";
	}

	private static void write(Path file, String text) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
