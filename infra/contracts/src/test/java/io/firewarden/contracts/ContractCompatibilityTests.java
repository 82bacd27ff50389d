package io.firewarden.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the schemas against those of the last release, kept under
 * {@code contracts/released}. A breaking change is a new version: {@code .v2} beside
 * {@code .v1}.
 */
class ContractCompatibilityTests {

	private static final Path RELEASED = Path.of(System.getProperty("house"),
			"infra/contracts/src/main/resources/contracts/released");

	private final ContractFiles released = ContractFiles.load("contracts/released");

	@Test
	void nothingReleasedIsBroken() {
		var breaks = new ArrayList<String>();
		for (var type : released.types()) {
			if (!Contracts.types(Contracts.publisherOf(type)).contains(type)) {
				breaks.add(type + " was removed");
				continue;
			}
			Compatibility.breaks(released.text(type, ".schema.json"), Contracts.schema(type))
				.forEach((found) -> breaks.add(type + " " + found));
		}
		assertThat(breaks).isEmpty();
	}

	/**
	 * {@code mvnw -pl infra/contracts test -Dcontracts.release=true}, as a release does.
	 */
	@Test
	@EnabledIfSystemProperty(named = "contracts.release", matches = "true")
	void releaseTakesTheSchemasAsTheyAre() throws IOException {
		var types = Contracts.publishers()
			.stream()
			.flatMap((publisher) -> Contracts.types(publisher).stream())
			.toList();
		for (var type : types) {
			var file = RELEASED.resolve(Contracts.publisherOf(type)).resolve(type + ".schema.json");
			Files.createDirectories(file.getParent());
			Files.writeString(file, Contracts.schema(type));
		}
		assertThat(types).isNotEmpty();
	}

}
